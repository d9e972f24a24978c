import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';
import { forgetTrees } from '#intake/storyTree';
import { countLines, type WrittenFile } from '#intake/writtenFile';
import { measured } from './benchBuild.ts';
import { figureOf, type Figure } from './benchFigure.ts';
import { beginBench, report } from './benchReport.ts';
import { inNewsroom, inRealContent, timesOfCheck, timesToPage, type EditedContent } from './benchSave.ts';
import { untilSteady } from './benchSteady.ts';
import { weights } from './benchWeights.ts';

const RECORDED = 'tests/bench/recorded.json';
/** The suite that reads `dist/`. */
const CHECKS = ['run', '--config', 'tests/vitest.config.ts', '--project', 'dist'];
/** No figure has a larger spread on a quiet machine. */
const BOUND = 1 / 3;
const SAVES = 9;

/** `npm run bench [-- --record]`: how fast the desk answers, how long a build takes, what a page weighs. */
export async function benchDesk(record: boolean): Promise<void> {
  const bench = await beginBench(RECORDED, record);
  const many = manyFiles(1000);
  command('src/cli/build.ts');
  const weighed = weights();
  const figures: Figure[] = [
    ...(await timed('facts, the real content, as a command', 7, () => command('src/cli/facts.ts', '--quiet'))),
    ...(await timed(`facts, ${many.length} files, inside the process, nothing remembered`, 7, () => {
      forgetTrees();
      assemble(unseen(many));
    })),
    ...(await inRealContent((content) => savesIn(content, ''))),
    growth(many),
    ...(await timed('build, the real content', 3, () => command('src/cli/build.ts'))),
    ...partsOfBuild(),
    once('the checks of the built site', () => command('node_modules/vitest/vitest.mjs', ...CHECKS)),
    ...(await inNewsroom(100, (content) => savesIn(content, ', in a site of 100 explainers'))),
    ...weighed.figures.map(({ name, bytes }) => figureOf(name, 'bytes', [bytes])),
  ];
  report(bench, figures, BOUND);
  console.log(
    `\nWhere the bytes are, compressed; the parts are what the page would save without them:\n${weighed.items.join('\n')}`,
  );
}

function timed(name: string, runs: number, work: () => void): Promise<Figure[]> {
  work();
  const times = (): number[] => Array.from({ length: runs }, () => timeOf(work));
  return untilSteady(BOUND, () => Promise.resolve([figureOf(name, 'ms', times())]));
}

/** What takes too long to be repeated. */
const once = (name: string, work: () => void): Figure => figureOf(name, 'ms', [timeOf(work)]);

/** Milliseconds. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
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
  return figureOf(`memory grown from the 5th to the 20th check of ${files.length} files`, 'bytes', [after(15) - early]);
}

/** An editor's save: judged in the process, and drawn in the open page. */
function savesIn(content: EditedContent, where: string): Promise<Figure[]> {
  return untilSteady(BOUND, async () => [
    figureOf(`facts, one file changed, the rest remembered${where}`, 'ms', timesOfCheck(content, SAVES)),
    figureOf(`a saved fact in the open page (npm run dev)${where}`, 'ms', await timesToPage(content, SAVES)),
  ]);
}

/** Parts of a build, as its profile tells them. */
function partsOfBuild(): Figure[] {
  const builds = Array.from({ length: 3 }, () => measured(['src/cli/build.ts'], {}, '.cache/bench-build'));
  rmSync('.cache/bench-build', { recursive: true });
  return ['share images', 'search index'].map((part) => {
    const times = builds.map(({ parts }) => parts[part] ?? 0);
    // A part of a second, on which the collecting of garbage may fall or not.
    return { ...figureOf(`${part}, of a build of the real content`, 'ms', times), varies: true };
  });
}
