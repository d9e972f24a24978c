import { provideBrowser } from './browser/provide.ts';
import { failed, finish, playwright, step, stepsTogether, vitest, type Step } from './support/tally.ts';

/** `npm test`: everything a change must pass, in order, one tally at the end. */
const node = (title: string, ...args: string[]): Step => ({ title, command: 'node', args });
await stepsTogether([node('facts', 'src/cli/facts.ts'), node('types, lint', 'tests/check.ts', 'types', 'lint')]);
vitest('unit');
if (step('build', 'node', ['src/cli/build.ts'])) {
  vitest('dist');
  const browser = provideBrowser();
  if (browser) playwright('tests/playwright.config.ts', browser);
  else failed();
}
finish();
