/** Mutation testing of the pure part: `npm run mutation`. The report lies in reports/mutation. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  // what runs once on import cannot be swapped between two mutants of one run
  ignoreStatic: true,
  // TypeScript 7 cannot rewrite a tsconfig for the copy, and the tests read none
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'docs', 'bench', 'workbench', 'test/browser', 'test/build'],
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['progress', 'clear-text', 'json', 'html'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
