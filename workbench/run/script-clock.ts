const zonedText = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * `Date` as a script sees it: the same class, with "now" read from the runtime's clock. Google reads local times in the
 * script's zone, this machine in its own, so what would need a zone throws. Only the fields (getHours and the like) cannot
 * be caught here.
 */
export function scriptDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct(target, args: unknown[], newTarget) {
      const [first] = args;
      if (args.length > 1) throw new Error('not in the local host: new Date(year, month, ...), which needs a zone');
      if (typeof first === 'string') checkZoned(first);
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
    },
    apply: () => new Date(now()).toString(),
    get(target, name) {
      if (name === 'now') return now;
      if (name === 'parse') return parseZoned;
      return Reflect.get(target, name);
    },
  });
}

function parseZoned(text: string): number {
  checkZoned(text);
  return Date.parse(text);
}

function checkZoned(text: string): void {
  if (!zonedText.test(text)) throw new Error(`not in the local host: reading the date ${text}, which names no zone`);
}
