import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from './browser/provide.ts';

/** `npm test`: everything a change must pass, in order, one tally at the end. A step that breaks does not hide the next. */
interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = 'test-results';
const tallies: Tally[] = [];

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n# ${title}`);
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
}

function step(title: string, command: string, args: string[], env?: Record<string, string>): boolean {
  const ok = run(title, command, args, env);
  tallies.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

/** Runs a suite that writes its results as JSON, and counts them; a suite that left no results has failed. */
function suite(title: string, file: string, command: string, args: string[], env?: Record<string, string>): void {
  rmSync(`${RESULTS}/${file}`, { force: true });
  const ok = run(title, command, args, env);
  let tally: Tally = { passed: 0, failed: 1 };
  try {
    const report = JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as {
      numPassedTests?: number;
      numFailedTests?: number;
      stats?: { expected: number; unexpected: number; flaky: number };
    };
    tally = report.stats
      ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
      : { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
  } catch {
    console.error(`${title}: no results were written`);
  }
  if (!ok && tally.failed === 0) tally.failed = 1;
  tallies.push(tally);
}

function vitest(project: string): void {
  const file = `${project}.json`;
  suite(`vitest: ${project}`, file, 'vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/${file}`,
  ]);
}

step('facts', 'node', ['src/cli/facts.ts']);
step('types, lint, format', 'npm', ['run', '--silent', 'check']);
vitest('unit');
if (step('build', 'node', ['src/cli/build.ts'])) {
  vitest('dist');
  const browser = provideBrowser();
  if (browser)
    suite('browser', 'browser.json', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], {
      CHROMIUM: browser,
    });
  else tallies.push({ passed: 0, failed: 1 });
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
