import { defineConfig } from '@playwright/test';
import everyChange from '../playwright.config.ts';

/** What a browser shows of every change, on the same site built for a path of its host: nothing may lead out of it. */
export default defineConfig({
  ...everyChange,
  testDir: '../browser',
  // These two serve sites of their own.
  testIgnore: ['dev.spec.ts', 'extremes.spec.ts'],
  outputDir: '../../test-results/based-browser',
  reporter: [['line'], ['json', { outputFile: '../../test-results/based-browser.json' }]],
  webServer: [everyChange.webServer].flat().map((server, place) => ({
    ...server,
    cwd: '../..',
    ...(place === 0
      ? {
          command: `${server?.command} --out ${process.env['TEST_DIST'] ?? ''}`,
          url: `${server?.url}${(process.env['TEST_BASE'] ?? '').slice(1)}/`,
        }
      : // The second site stands at the root of its host.
        { env: { BASE_PATH: '' } }),
  })) as never,
});
