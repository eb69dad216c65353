import { defineConfig } from 'vitest/config';

/** The fast tests of the pure part only, for they run once for each mutant; test/data reads two large ledgers first. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/schema/**/*.test.ts'],
    // the tests keep nothing between files, and loading everything anew takes longer than they do
    isolate: false,
    // hundreds of made-up histories and ledgers past all measure: they take half a minute of each mutant
    exclude: [
      'test/domain/guidance/forecast-coverage.test.ts',
      'test/domain/crowded.test.ts',
      'test/domain/hostile.test.ts',
    ],
    setupFiles: ['test/no-console.ts'],
    testTimeout: 120_000,
  },
});
