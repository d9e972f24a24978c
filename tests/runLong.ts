import { provideBrowser } from './browser/provide.ts';
import { failed, finish, playwright, step, vitest } from './support/tally.ts';

/**
 * `npm run test:long`: what takes longer than a change can wait for. Every kind of page in every medium, real servers,
 * scanners, faults. What this machine cannot run is counted as not run.
 */
if (step('build', 'node', ['src/cli/build.ts'])) {
  vitest('long');
  const browser = provideBrowser();
  if (browser) playwright('tests/long/playwright.config.ts', browser);
  else failed();
}
finish();
