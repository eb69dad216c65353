// the engine asks for Node 22, whose one thing missing in Node 20 is Object.groupBy; imported before the engine on purpose
if (!Object.hasOwn(Object, 'groupBy')) {
  Object.defineProperty(Object, 'groupBy', {
    configurable: true,
    writable: true,
    value(items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) {
      const groups: Record<PropertyKey, unknown[]> = Object.create(null);
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        groups[key] ??= [];
        groups[key].push(item);
      }
      return groups;
    },
  });
}

const TIMING = /^(#|Data loaded|Data migrated|cells imported|Replayed|evaluate|Model created|Snapshot|[A-Z_]{4,}$)/;

const debug = console.debug.bind(console);
// the engine reports its timings on every command; a test that prints is a failing test
console.debug = (...args: unknown[]) => {
  if (!TIMING.test(String(args[0]))) debug(...args);
};
