import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { failuresIn, retold, type Failure, type Report } from './failures.ts';

/** How many checks of a run passed, failed, or could not run here. A step that breaks does not hide the next. */
interface Tally {
  passed: number;
  failed: number;
  notRun: number;
}

export const RESULTS = 'test-results';
const tallies: Tally[] = [];
const failures: Failure[] = [];

/** One command that holds or does not. What it says is shown when it is done, and repeated at the end of the run where it fails. */
export function step(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n# ${title}`);
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}/step.log`;
  const log = openSync(file, 'w');
  const done = spawnSync(command, args, { stdio: ['ignore', log, log], env: { ...process.env, ...env } });
  closeSync(log);
  const said = readFileSync(file, 'utf8');
  process.stdout.write(said);
  const ok = done.status === 0;
  if (!ok) failures.push({ name: title, said: said || String(done.error ?? '') });
  tallies.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notRun: 0 });
  return ok;
}

/** One command of several that stand beside one another. */
export interface Step {
  title: string;
  command: string;
  args: string[];
}

/**
 * Rows of commands beside one another, those of a row one after the other; each is told when it is done. Resolves to whether each held.
 */
export async function stepsTogether(rows: readonly (readonly Step[])[]): Promise<ReadonlyMap<Step, boolean>> {
  const held = new Map<Step, boolean>();
  const inRow = async (steps: readonly Step[]): Promise<void> => {
    for (const each of steps) held.set(each, await stepBeside(each));
  };
  await Promise.all(rows.map(inRow));
  return held;
}

async function stepBeside({ title, command, args }: Step): Promise<boolean> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('close', resolve);
  });
  const ok = code === 0;
  console.log(`\n# ${title}\n${said}`);
  if (!ok) failures.push({ name: title, said: said || String(code) });
  tallies.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notRun: 0 });
  return ok;
}

/** What could not even begin. */
export function failed(): void {
  tallies.push({ passed: 0, failed: 1, notRun: 0 });
}

/** Runs a suite that writes its results as JSON, and counts them; a suite that left no results has failed. */
function suite(title: string, file: string, command: string, args: string[], env?: Record<string, string>): void {
  rmSync(`${RESULTS}/${file}`, { force: true });
  console.log(`\n# ${title}`);
  const ok = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  let tally: Tally = { passed: 0, failed: 1, notRun: 0 };
  try {
    const report = JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as Report & {
      numPassedTests?: number;
      numFailedTests?: number;
      numPendingTests?: number;
      stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    const { stats } = report;
    failures.push(...failuresIn(report));
    tally = stats
      ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, notRun: stats.skipped }
      : {
          passed: report.numPassedTests ?? 0,
          failed: report.numFailedTests ?? 0,
          notRun: report.numPendingTests ?? 0,
        };
  } catch {
    console.error(`${title}: no results were written`);
  }
  if (!ok && tally.failed === 0) tally.failed = 1;
  tallies.push(tally);
}

/** One project of tests/vitest.config.ts, or some files of it; `env` says which site it looks at. */
export function vitest(project: string, files: string[] = [], env?: Record<string, string>): void {
  const file = `${project}.json`;
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${file}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...report, ...files];
  suite(`vitest: ${project} ${files.join(' ')}`, file, 'vitest', args, env);
}

/** The suites in a real browser. */
export function playwright(config: string, browser: string, env: Record<string, string> = {}): void {
  const file = REPORTS[config];
  if (file === undefined) throw new Error(`${config} writes no report that is known`);
  suite(`browser: ${config}`, file, 'playwright', ['test', '--config', config], { CHROMIUM: browser, ...env });
}

/** Where each configuration writes its results. */
const REPORTS: Record<string, string> = {
  'tests/playwright.config.ts': 'browser.json',
  'tests/long/playwright.config.ts': 'long-browser.json',
  'tests/long/based.config.ts': 'based-browser.json',
};

/** The end of a run: what failed and what it said, the last line, the exit code. What could not run is never counted as passed. */
export function finish(): void {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const notRun = sum('notRun') > 0 ? `, ${sum('notRun')} not run` : '';
  for (const line of ['', ...retold(failures)]) console.log(line);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${notRun}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
