import { provideBrowser } from './browser/provide.ts';
import { failed, finish, playwright, stepsTogether, vitest, type Step } from './support/tally.ts';

/** `npm test`: everything a change must pass, in order, one tally at the end. */
const node = (title: string, ...args: string[]): Step => ({ title, command: 'node', args });
await stepsTogether([node('facts', 'src/cli/facts.ts'), node('types', 'tests/check.ts', 'types')]);
// A build is one thread of work for most of its time; what it writes of types is what stands there by now.
const [isBuilt] = await stepsTogether([node('build', 'src/cli/build.ts'), node('lint', 'tests/check.ts', 'lint')]);
vitest('unit');
if (isBuilt) {
  vitest('dist');
  const browser = provideBrowser();
  if (browser) playwright('tests/playwright.config.ts', browser);
  else failed();
}
finish();
