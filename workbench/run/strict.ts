import { type Context, countCall } from './context';

/**
 * The object as the add-on sees it: every method call is counted, and a name that `target` does not have throws, so that
 * nothing passes here on a silent stub. `type` is Google's class name, e.g. `Range`.
 */
export function strict<T extends object>(type: string, target: T, context: Context): T {
  const bound = new Map<string, unknown>();
  const seen: T = new Proxy(target, {
    get(object, name) {
      if (typeof name === 'symbol') return Reflect.get(object, name, object);
      if (!(name in object)) {
        // promises probe for `then`; vitest for `asymmetricMatch`, `nodeType` and the like never reach add-on code
        if (name === 'then' || name === 'toJSON') return undefined;
        throw new Error(`not in the local host: ${type}.${name}`);
      }
      const known = bound.get(name);
      if (known) return known;
      const value = Reflect.get(object, name, object);
      if (typeof value !== 'function') return value;
      const counted = (...args: unknown[]) => {
        countCall(context, `${type}.${name}`);
        const result: unknown = value.apply(object, args);
        // a method that returns its own object is chained on
        return result === object ? seen : result;
      };
      bound.set(name, counted);
      return counted;
    },
  });
  return seen;
}
