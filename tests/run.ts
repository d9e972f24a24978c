import { provideBrowser } from './browser/provide.ts';
import { failed, finish, playwright, step, stepsTogether, vitest, type Step } from './support/tally.ts';

/** `npm test`: everything a change must pass, in order, one tally at the end. */
const node = (title: string, ...args: string[]): Step => ({ title, command: 'node', args });
step('types of Astro', 'astro', ['sync', '--silent']);
const types = node('types', 'tests/check.ts', 'types', '--synced');
const [facts, lint, build] = [
  node('facts', 'src/cli/facts.ts'),
  node('lint', 'tests/check.ts', 'lint', '--synced'),
  node('build', 'src/cli/build.ts'),
];
// Each is one thread of work for most of its time: the longest stands beside the others.
const isBuilt = (await stepsTogether([[types], [facts, lint, build]])).get(build);
vitest('unit');
if (isBuilt) {
  vitest('dist');
  const browser = provideBrowser();
  if (browser) playwright('tests/playwright.config.ts', browser);
  else failed();
}
finish();
