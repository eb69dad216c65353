import { afterEach, expect } from 'vitest';

const printed: string[] = [];

for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'group', 'groupCollapsed', 'table'] as const) {
  console[method] = (...parts: unknown[]) => {
    printed.push(`console.${method}: ${parts.map(String).join(' ').slice(0, 500)}`);
  };
}

afterEach(() => {
  const lines = printed.splice(0);
  expect(lines, 'a test prints nothing to the console').toEqual([]);
});
