import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Leaves `N passed, N failed, N skipped` in a file: the closing line of .ci/run, read by machines. */
function countReporter(folder: string): Reporter {
  return {
    onTestRunEnd(modules) {
      const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
      for (const module of modules) {
        for (const test of module.children.allTests()) counts[test.result().state]++;
      }
      mkdirSync(folder, { recursive: true });
      const { passed, failed, skipped } = counts;
      writeFileSync(`${folder}/test-count.txt`, `${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    },
  };
}

export default defineConfig({
  test: {
    // Two at a time: more gains nothing on the two cores the tests are timed on, and browsers time out.
    maxWorkers: 2,
    reporters: ['default', countReporter('node_modules/.cache/jangbu')],
    projects: [
      {
        ...jsx,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/no-console.ts'],
          // whole installations run in here, and other work may share the machine
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/no-console.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // a loaded machine draws later than the second that is the default
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
