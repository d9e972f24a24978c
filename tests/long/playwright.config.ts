import { defineConfig } from '@playwright/test';
import everyChange from '../playwright.config.ts';

/** The same browser and the same built site, for what is too long for every change. */
export default defineConfig({
  ...everyChange,
  testDir: '.',
  outputDir: '../../test-results/long-browser',
  timeout: 180_000,
  reporter: [['line'], ['json', { outputFile: '../../test-results/long-browser.json' }]],
  webServer: [everyChange.webServer]
    .flat()
    .slice(0, 1)
    .map((server) => ({ ...server, cwd: '../..' })) as never,
});
