import { defineConfig } from 'vitest/config';

/** Two suites in plain Node: what the code does, and what the built site says. */
export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/browser/**', 'tests/long/**'],
        },
      },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
