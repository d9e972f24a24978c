import { defineConfig } from '@playwright/test';
import { ASKS_ALL } from './support/runs.ts';

/** What takes long to make ready, a site of extremes and a server of development, is asked in `npm run test:long` alone. */
const ASKED_LATER = ['extremes.spec.ts', 'dev.spec.ts'];
/** Two runs side by side need ports of their own. */
const PORT = Number(process.env['TEST_PORT'] ?? 4397);
const EXTREMES_PORT = PORT + 1;
/** Where the explainer of fixtures/extremes is served. */
export const EXTREMES = `http://127.0.0.1:${EXTREMES_PORT}`;

/** What only a browser shows, on the built site. */
export default defineConfig({
  testDir: './browser',
  testMatch: '*.spec.ts',
  testIgnore: ASKS_ALL ? [] : ASKED_LATER,
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A machine that stood still for a moment is no fault of the site’s. What passed only at the second try is named at the end.
  retries: 1,
  // Twice as slow a machine draws the same page: what is asked is what comes, not how soon.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: [
        '--no-sandbox',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: [
    {
      command: `node src/cli/serve.ts --port ${PORT}`,
      cwd: '..',
      url: `http://127.0.0.1:${PORT}/`,
      reuseExistingServer: false,
    },
    {
      command: `node tests/browser/buildExtremes.ts && node src/cli/serve.ts --port ${EXTREMES_PORT} --out test-results/extremes/dist`,
      cwd: '..',
      url: `${EXTREMES}/`,
      reuseExistingServer: false,
    },
  ].slice(0, ASKS_ALL ? 2 : 1),
});
