import * as v from 'valibot';
import type { Answer, Api } from './contract';
import { checked, type Endpoints } from './endpoints/endpoint';
import { figureEndpoints } from './endpoints/figures';
import { pageEndpoints } from './endpoints/pages';
import { shopEndpoints } from './endpoints/shop';
import { errorOf, refusal } from './errors';

function endpoints(): Endpoints<Api> {
  return { ...shopEndpoints(), ...figureEndpoints(), ...pageEndpoints() };
}

function answer(requestJson: unknown): Answer<unknown> {
  try {
    const shape = v.object({ method: v.string(), args: v.array(v.unknown()) });
    const { method, args } = checked(shape, parsed(requestJson));
    const run = new Map(Object.entries(endpoints())).get(method);
    if (!run) throw refusal('bad-request', `method: there is no ${method}`);
    return { ok: true, value: run(args) };
  } catch (thrown) {
    return { ok: false, error: errorOf(thrown) };
  }
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw refusal('bad-request', 'the request is no JSON');
  }
}

/** The sidebar's one door. Text in, text out: a date anywhere in an object would lose the whole answer. */
export function api(requestJson: string): string {
  return JSON.stringify(answer(requestJson));
}
