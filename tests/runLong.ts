import { cpSync, rmSync } from 'node:fs';
import { provideBrowser } from './browser/provide.ts';
import { provideScanners } from './scanners/provide.ts';
import { askedInFull } from './support/askedInFull.ts';
import { failed, finish, playwright, step, vitest } from './support/tally.ts';

/**
 * `npm run test:long`: what takes longer than a change can wait for. Every kind of page in every medium, real servers,
 * scanners, faults. What this machine cannot run is counted as not run. The scanners are installed here, not by `npm ci`.
 */
if (!provideScanners()) failed();
step('format', 'node', ['tests/check.ts', 'format']);
if (step('build', 'node', ['src/cli/build.ts'])) {
  vitest('long');
  // Of what `npm test` asks a few cases, all.
  for (const project of ['unit', 'dist'] as const) vitest(project, askedInFull(project), { TEST_ALL_RUNS: '1' });
  const browser = provideBrowser();
  if (browser) {
    // What `npm test` asks of one explainer, one language or one page of a kind is asked of each.
    playwright('tests/playwright.config.ts', browser, { TEST_ALL_RUNS: '1' });
    playwright('tests/long/playwright.config.ts', browser);
  } else failed();
}
// What any built site is asked, of the invented explainer that has every kind, tag, value and form.
const everything = { TEST_DIST: 'test-results/everything/dist', CONTENT_DIR: 'test-results/everything/content' };
rmSync('test-results/everything', { recursive: true, force: true });
cpSync('tests/fixtures/sample/reference', `${everything.CONTENT_DIR}/reference`, { recursive: true });
cpSync('tests/fixtures/every-form', everything.CONTENT_DIR, { recursive: true });
if (step('build of everything', 'node', ['src/cli/build.ts', '--out', everything.TEST_DIST], everything))
  vitest('site', [], everything);
const based = { TEST_DIST: 'test-results/based/dist', TEST_BASE: '/jaengjeom', BASE_PATH: '/jaengjeom' };
if (step('build under a base path', 'node', ['src/cli/build.ts', '--out', based.TEST_DIST], based)) {
  vitest('dist', ['tests/dist/everyPage.test.ts'], based);
  const browser = provideBrowser();
  if (browser) playwright('tests/long/based.config.ts', browser, based);
}
finish();
