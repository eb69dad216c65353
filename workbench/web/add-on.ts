import * as v from 'valibot';

/** The bundle as the server built it just now. */
export interface AddOn {
  code: string;
  sidebar: string;
}

/** null: the server has no working build, and its terminal says why. */
export async function fetchAddOn(): Promise<AddOn | null> {
  const response = await fetch('/add-on.json').catch(() => null);
  if (!response?.ok) return null;
  const shape = v.object({ code: v.string(), sidebar: v.string() });
  const read = v.safeParse(shape, await response.json().catch(() => null));
  return read.success ? read.output : null;
}
