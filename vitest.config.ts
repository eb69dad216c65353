import { defineConfig } from 'vitest/config';
import { countReporter } from './scripts/count-reporter';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  test: {
    // Two at a time: more gains nothing on the two cores the tests are timed on, and browsers time out.
    maxWorkers: 2,
    reporters: ['default', countReporter('node_modules/.cache/jangbu/test-count.txt')],
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
        },
      },
    ],
  },
});
