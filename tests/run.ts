import { provideBrowser } from './browser/provide.ts';
import { failed, finish, playwright, step, vitest } from './support/tally.ts';

/** `npm test`: everything a change must pass, in order, one tally at the end. */
step('facts', 'node', ['src/cli/facts.ts']);
step('types, lint', 'node', ['tests/check.ts', 'types', 'lint']);
vitest('unit');
if (step('build', 'node', ['src/cli/build.ts'])) {
  vitest('dist');
  const browser = provideBrowser();
  if (browser) playwright('tests/playwright.config.ts', browser);
  else failed();
}
finish();
