import * as v from 'valibot';
import { refusal } from '../errors';

/** What the sidebar may call: arguments as they came over the wire in, the answer out. */
export type Endpoints<Methods> = {
  readonly [M in keyof Methods]: Methods[M] extends (...args: never[]) => infer Answer
    ? (args: unknown) => Answer
    : never;
};

/** A function behind the door: runs only with arguments of the shape. */
export function endpoint<Args extends readonly unknown[], Answer>(
  shape: v.GenericSchema<unknown, Args>,
  run: (...args: Args) => Answer,
): (args: unknown) => Answer {
  return args => run(...checked(shape, args));
}

export function withoutArguments<Answer>(run: () => Answer): (args: unknown) => Answer {
  return endpoint(v.strictTuple([]), run);
}

export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refusal('bad-request', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
