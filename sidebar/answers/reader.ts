import * as v from 'valibot';

export type Reading<T> = { ok: true; value: T } | { ok: false };
/** How the answer of each method is checked. */
export type Readers<Methods extends { [M in keyof Methods]: (...args: never[]) => unknown }> = {
  readonly [M in keyof Methods]: (raw: unknown) => Reading<ReturnType<Methods[M]>>;
};

export function reader<T>(schema: v.GenericSchema<unknown, T>): (raw: unknown) => Reading<T> {
  return raw => {
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false };
  };
}
