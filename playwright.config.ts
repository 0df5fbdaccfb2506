import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  // Not *.test.ts and not *.spec.ts: those are vitest's.
  testMatch: '**/*.e2e.ts',
  globalSetup: './e2e/support/setup.ts',
  outputDir: '.build/test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  reporter: [['line']],
  projects: [
    { name: 'chromium' },
    {
      name: 'firefox',
      testMatch: ['**/matrix.e2e.ts', '**/both/*.e2e.ts'],
      // The same textarea as on the row before, behind another button.
      grepInvert: /in a submitted form/,
    },
  ],
});
