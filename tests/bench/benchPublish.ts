import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/**
 * `node tests/bench/benchPublish.ts [--nothing-kept] [FILE OLD NEW]`: how long a change of content takes from push to upload. In a clone it
 * publishes what HEAD has, changes one file of content, and runs the very commands of publish.yml, one after another, as the host would;
 * the site that is kept comes from a folder, or is gone. Installing is from npm's cache. A change that must say itself in `history` is
 * the caller's to give.
 */
interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
  jobs: Record<string, { steps?: Step[] }>;
};
const stepsOf = (job: string): Step[] => (jobs[job]?.steps ?? []).filter(({ run }) => run !== undefined);

const NOTHING_KEPT = '--nothing-kept';
const isNothingKept = process.argv.includes(NOTHING_KEPT);

const workshop = mkdtempSync(join(tmpdir(), 'publish-'));
const clone = join(workshop, 'clone');
const temp = join(workshop, 'temp');
const bin = join(workshop, 'bin');
const kept = join(workshop, 'kept');
for (const folder of [temp, bin]) mkdirSync(folder);

const git = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', ['-C', clone, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};

/** The host's command, for the one thing that the steps ask of it: a site that is kept. */
function standIn(): void {
  const script = `#!/usr/bin/env bash\n[ "$1 $2" = "run download" ] && [ -d ${kept} ] || exit 1\nwhile [ $# -gt 0 ]; do [ "$1" = --dir ] && to=$2; shift; done\ncp -r ${kept}/. "$to"\n`;
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'gh'), `${script.replace('cp -r', 'mkdir -p "$to" && cp -r')}`);
  chmodSync(join(bin, 'gh'), 0o755);
}

/** Runs a job's commands; gives the seconds of each. `values` stand for what the host would put in. */
function run(
  job: string,
  values: Record<string, string>,
  only: (step: Step) => boolean = () => true,
): [string, number][] {
  return stepsOf(job)
    .filter(only)
    .map(({ name, run: script = '', env = {} }) => {
      const known = Object.fromEntries(Object.keys(env).map((key) => [key, values[key] ?? '']));
      const start = performance.now();
      const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd: clone,
        stdio: ['ignore', 2, 2],
        env: {
          ...process.env,
          ...known,
          PATH: `${bin}:${join(clone, 'node_modules/.bin')}:${process.env['PATH']}`,
          RUNNER_TEMP: temp,
          GITHUB_REPOSITORY: 'desk/jaengjeom',
          GITHUB_REPOSITORY_OWNER: 'desk',
          GITHUB_STEP_SUMMARY: join(workshop, 'summary.md'),
          GITHUB_OUTPUT: join(workshop, 'output'),
        },
      });
      const seconds = (performance.now() - start) / 1000;
      const title = name ?? script.split('\n')[0] ?? '';
      if (status !== 0) throw new Error(`${job}: ${title} ended with ${status}`);
      return [title, seconds];
    });
}

const [file = 'content/README.md', before = '', after = ''] = process.argv
  .slice(2)
  .filter((word) => word !== NOTHING_KEPT);
spawnSync('git', ['clone', '--quiet', resolve('.'), clone], { stdio: 'inherit' });
git('config', 'user.name', 'bench');
git('config', 'user.email', 'bench@localhost');
standIn();
console.log('What is published:');
/** As the first job says it for all. */
const AT = `${new Date().toISOString().slice(0, 16)}Z`;
const first = run('build', { AT }, ({ name }) => !/^What any built site|bill|built with/.test(name ?? ''));
for (const [name, seconds] of first) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
if (isNothingKept) for (const made of ['.cache', '.astro']) rmSync(join(clone, made), { recursive: true, force: true });
else cpSync(join(temp, 'aside'), kept, { recursive: true });
rmSync(join(clone, 'dist'), { recursive: true });
rmSync(temp, { recursive: true });
mkdirSync(temp);
const published = git('rev-parse', 'HEAD');
const path = join(clone, file);
if (!existsSync(path))
  throw new Error(`there is no ${file}; content/ has ${readdirSync(join(clone, 'content')).join(', ')}`);
const text = readFileSync(path, 'utf8');
writeFileSync(path, before === '' ? `${text}\n` : text.replace(before, after));
git('commit', '--quiet', '--all', '--message', 'change');

console.log(`\nA change of ${file}, from push to upload:`);
const base = '/jaengjeom';
const timed = [
  ...run('lane', { PUBLISHED: published }, ({ name }) => name !== 'What was published last'),
  ...run('build', { AT, LANE: 'content', SINCE: published, PUBLISHED: published, RUN: '1', TEST_BASE: base }),
];
for (const [name, seconds] of timed) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
console.log(
  `${timed
    .reduce((sum, [, seconds]) => sum + seconds, 0)
    .toFixed(1)
    .padStart(8)} s  in all`,
);
rmSync(workshop, { recursive: true, force: true });
