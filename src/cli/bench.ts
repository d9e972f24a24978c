import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assemble } from '#facts/assemble';
import { readFolder } from '#intake/readFolder';
import { forgetTrees } from '#intake/storyTree';
import { countLines, type WrittenFile } from '#intake/writtenFile';
import { measured } from './benchBuild.ts';
import { benchNewsroom } from './benchNewsroom.ts';
import { benchReader } from './benchReader.ts';
import { inNewsroom, inRealContent, timesOfCheck, timesToPage, type EditedContent } from './benchSave.ts';
import { weights } from './benchWeights.ts';

/**
 * `npm run bench [-- --record]`: how fast the desk answers, how long a build takes, what a page weighs. Medians of several
 * runs with their spread, beside the last recorded ones. A busy machine is said to be one, and nothing is recorded.
 * `--newsroom [--most N]` measures whole sites of up to N explainers instead, `--reader [--runs N] [PATH…]` pages on a slow
 * phone: both take long.
 */
interface Figure {
  name: string;
  unit: 'ms' | 'bytes' | 'files';
  median: number;
  /** (largest − smallest) / median; 0 for what does not vary. */
  spread: number;
}

const RECORDED = 'tests/bench/recorded.json';
/** The suite that reads `dist/`. */
const CHECKS = ['run', '--config', 'tests/vitest.config.ts', '--project', 'dist'];
/** Beyond this the machine was doing something else. */
const BUSY = 0.5;
const {
  values: { record, newsroom, most, reader, runs },
  positionals: paths,
} = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    newsroom: { type: 'boolean', default: false },
    most: { type: 'string', default: '1000' },
    reader: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
  },
});
if (newsroom) {
  benchNewsroom(Number(most), record);
  process.exit();
}
if (reader) {
  await benchReader(paths, Number(runs), record);
  process.exit();
}

function timed(name: string, runs: number, work: () => void): Figure {
  work();
  return figureOf(
    name,
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** What takes too long to be repeated. */
function once(name: string, work: () => void): Figure {
  const start = performance.now();
  work();
  return figureOf(name, [performance.now() - start]);
}

function figureOf(name: string, milliseconds: readonly number[]): Figure {
  const times = [...milliseconds].sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return { name, unit: 'ms', median: Math.round(median), spread: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / median };
}

function command(file: string, ...args: string[]): void {
  const done = spawnSync('node', [file, ...args], { stdio: 'ignore' });
  if (done.status !== 0) throw new Error(`${file} failed: mend it before measuring`);
}

/** The real explainer written out again under other names, until there are as many files. */
function manyFiles(least: number): WrittenFile[] {
  const { files } = readFolder('content');
  const copies = [...files];
  const own = files.filter(({ path }) => !path.startsWith('reference/') && path.includes('/'));
  for (let copy = 1; copies.length < least; copy++) {
    copies.push(
      ...own.map((file) => {
        // Another text, so that no work done for the first copy serves this one.
        const text = file.text.replaceAll(/[.](?=\s)/g, '!'.repeat(copy));
        return { path: file.path.replace(/^[^/]+/, (scope) => `${scope}-${copy}`), text, lines: countLines(text) };
      }),
    );
  }
  return copies;
}

/** The same files as nobody has judged them yet: what is known of a file is remembered by its object. */
const unseen = (files: readonly WrittenFile[]): WrittenFile[] => files.map((file) => ({ ...file }));

/** What repeated checks leave behind: heap in use after the twentieth check, less that after the fifth. */
function growth(files: readonly WrittenFile[]): Figure {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const after = (checks: number): number => {
    for (let check = 0; check < checks; check++) assemble(unseen(files));
    collect();
    return process.memoryUsage().heapUsed;
  };
  const early = after(5);
  return {
    name: `memory grown from the 5th to the 20th check of ${files.length} files`,
    unit: 'bytes',
    median: after(15) - early,
    spread: 0,
  };
}

/** An editor's save: judged in the process, and drawn in the open page. */
async function savesIn(content: EditedContent, where: string): Promise<Figure[]> {
  return [
    figureOf(`facts, one file changed, the rest remembered${where}`, timesOfCheck(content, 9)),
    figureOf(`a saved fact in the open page (npm run dev)${where}`, await timesToPage(content, 9)),
  ];
}

/** Parts of one build, as its profile tells them. */
function partsOfBuild(): Figure[] {
  const { parts } = measured(['src/cli/build.ts'], {}, '.cache/bench-build');
  rmSync('.cache/bench-build', { recursive: true });
  return ['share images', 'search index'].map((part) => ({
    name: `${part}, of a build of the real content`,
    unit: 'ms',
    median: parts[part] ?? 0,
    spread: 0,
  }));
}

const many = manyFiles(1000);
command('src/cli/build.ts');
const weighed = weights();
const figures: Figure[] = [
  timed('facts, the real content, as a command', 7, () => command('src/cli/facts.ts', '--quiet')),
  timed(`facts, ${many.length} files, inside the process, nothing remembered`, 7, () => {
    forgetTrees();
    assemble(unseen(many));
  }),
  ...(await inRealContent((content) => savesIn(content, ''))),
  growth(many),
  timed('build, the real content', 3, () => command('src/cli/build.ts')),
  ...partsOfBuild(),
  once('the checks of the built site', () => command('node_modules/vitest/vitest.mjs', ...CHECKS)),
  ...(await inNewsroom(100, (content) => savesIn(content, ', in a site of 100 explainers'))),
  ...weighed.figures.map(({ name, bytes }): Figure => ({ name, unit: 'bytes', median: bytes, spread: 0 })),
];
const before: Figure[] = existsSync(RECORDED)
  ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as { figures: Figure[] }).figures
  : [];
console.log(`${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}\n`);
for (const { name, unit, median, spread } of figures) {
  const last = before.find((figure) => figure.name === name)?.median;
  const change = last === undefined ? '' : `  (recorded ${last})`;
  console.log(
    `${String(median).padStart(8)} ${unit.padEnd(5)} ±${String(Math.round(spread * 50)).padStart(2)}%  ${name}${change}`,
  );
}
console.log(
  `\nWhere the bytes are, compressed; the parts are what the page would save without them:\n${weighed.items.join('\n')}`,
);
const busy = figures.some(({ spread }) => spread > BUSY);
if (busy) console.log('\nThe machine was busy: the runs differ by more than half. Nothing is recorded.');
else if (record) {
  mkdirSync('tests/bench', { recursive: true });
  writeFileSync(RECORDED, `${JSON.stringify({ node: process.version, figures }, undefined, 2)}\n`);
  console.log(`\nRecorded in ${RECORDED}`);
}
