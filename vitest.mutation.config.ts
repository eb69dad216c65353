import { defineConfig } from 'vitest/config';

/** The fast tests of the pure part only: they run once for each mutant. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/data/**/*.test.ts', 'test/schema/**/*.test.ts'],
    setupFiles: ['test/no-console.ts'],
    testTimeout: 120_000,
  },
});
