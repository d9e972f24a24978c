import { provideBrowser } from './browser/provide.ts';
import { failed, finish, playwright, stepsTogether, vitest, type Step } from './support/tally.ts';

/** `npm test`: everything a change must pass, in order, one tally at the end. */
const node = (title: string, ...args: string[]): Step => ({ title, command: 'node', args });
// Each is one thread of work for most of its time.
const sync = { title: 'types of Astro', command: 'astro', args: ['sync', '--silent'] };
await stepsTogether([[sync], [node('facts', 'src/cli/facts.ts')]]);
const build = node('build', 'src/cli/build.ts');
const types = node('types', 'tests/check.ts', 'types', '--synced');
const lint = node('lint', 'tests/check.ts', 'lint', '--synced');
const isBuilt = (await stepsTogether([[types], [build, lint]])).get(build);
vitest('unit');
if (isBuilt) {
  vitest('dist');
  const browser = provideBrowser();
  if (browser) playwright('tests/playwright.config.ts', browser);
  else failed();
}
finish();
