import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Suites in plain Node: what the code does, what the built site says, and what takes long. */
export default defineConfig({
  test: {
    environment: 'node',
    // One fewer than there are processors is what Vitest would take: half a machine of two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/browser/**', 'tests/long/**', '**/node_modules/**'],
          // A machine that builds for others beside it takes its time.
          testTimeout: 60_000,
          // A quarter of the time went into reading the same code again for each file. What a test changes it puts back.
          isolate: false,
          // Hundreds of commands are run: half of what most of them take is reading their own code.
          env: { NODE_COMPILE_CACHE: resolve('.cache/compiled') },
        },
      },
      // What holds of any built site, and that again with what the site of the first explainer says.
      { test: { name: 'site', include: ['tests/dist/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 120_000, isolate: false } },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
