import { defineConfig } from 'vitest/config';

/** A file that needs a document asks for one: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', '{scripts,bench,e2e}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/fuzz/seed.ts'],
    // What src/entry imports of helplines and languages is made from the rows: a moment's work, always fresh.
    globalSetup: 'scripts/helplines/before-tests.ts',
    // Property tests take their time on a busy machine; a hang still ends.
    testTimeout: 60_000,
  },
});
