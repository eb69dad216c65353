import { defineConfig } from 'vitest/config';

/** The fast tests of the pure part only: they run once for each mutant. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/data/**/*.test.ts', 'test/schema/**/*.test.ts'],
    // hundreds of made-up histories: they show how often an interval holds, and take half a minute of each mutant
    exclude: ['test/domain/forecast-coverage.test.ts'],
    setupFiles: ['test/no-console.ts'],
    testTimeout: 120_000,
  },
});
