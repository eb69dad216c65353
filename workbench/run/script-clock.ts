/**
 * `Date` as a script sees it: the same class, with "now" read from the runtime's clock. Its local fields (getHours and the
 * like) still follow the machine's zone, where Google has the script's.
 */
export function scriptDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct(target, args: unknown[], newTarget) {
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
    },
    apply: () => new Date(now()).toString(),
    get(target, name) {
      return name === 'now' ? now : Reflect.get(target, name);
    },
  });
}
