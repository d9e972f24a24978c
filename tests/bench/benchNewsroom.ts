import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { measured, sizeOf, together, type Measured } from './benchBuild.ts';
import { timeOfChecks } from './benchChecks.ts';
import { figureOf, type Figure } from './benchFigure.ts';
import { beginBench, report } from './benchReport.ts';
import { newsroomContent, writeNewsroom, type Newsroom } from './newsroomContent.ts';
import { writePlainSite } from './plainSite.ts';

const WORKSHOP = '.cache/bench-newsroom';
/** What is built there, and the site that it becomes. */
const CONTENT = join(WORKSHOP, 'content');
const OUT = join(WORKSHOP, 'dist');
const RECORDED = 'tests/bench/newsroom.json';
const SEED = 'newsroom';
/** No figure has a larger spread on a quiet machine. */
const BOUND = 0.25;
const ARTICLES = 1000;

/** A site to be measured: how often, and in how many parts it is built, one after another. */
interface Site extends Pick<Newsroom, 'explainers' | 'size'> {
  shards: number;
  runs: number;
  /** Whether the checks of the built site are asked of it, once: with a hundred explainers they take a quarter of an hour. */
  isChecked: boolean;
}

const SITES: readonly Site[] = [
  { explainers: 1, size: 'full', shards: 1, runs: 5, isChecked: true },
  { explainers: 10, size: 'full', shards: 1, runs: 3, isChecked: true },
  { explainers: 100, size: 'full', shards: 1, runs: 3, isChecked: false },
  { explainers: 1000, size: 'tenth', shards: 4, runs: 1, isChecked: false },
];

/** A site built. */
interface Built extends Measured {
  files: number;
  bytes: number;
  /** Built again from the last site after one fact has changed; undefined where it was built in parts. */
  renewedMs: number | undefined;
}

interface Order {
  /** Of how many explainers the sites are; others than those above are not built. */
  sizes: readonly number[];
  /** How often each site is built; undefined: as often as it is worth. */
  runs: number | undefined;
  record: boolean;
}

/** `npm run bench -- --newsroom [--sites N,N] [--runs N] [--record]`: what a site of 1, 10, 100 explainers costs, and 1,000 of a tenth. */
export async function benchNewsroom({ sizes, runs, record }: Order): Promise<void> {
  const bench = await beginBench(RECORDED, record);
  const sites = SITES.filter(({ explainers }) => sizes.includes(explainers));
  const figures = sites.flatMap((site) => measure({ ...site, runs: runs ?? site.runs }));
  if (sizes.includes(100)) figures.push(...checkAfterAChange(100));
  if (sizes.includes(ARTICLES)) figures.push(...plainSite(runs ?? 3));
  report(bench, figures, BOUND);
  const built = (explainers: number) => figures.find(({ name }) => name === `${explainers} explainers: whole build`);
  const [ten, hundred] = [built(10), built(100)];
  if (ten && hundred) console.log(`\ntime(100) = ${(hundred.median / ten.median).toFixed(1)} × time(10)`);
  rmSync(WORKSHOP, { recursive: true, force: true });
}

function measure(site: Site): Figure[] {
  const builds = Array.from({ length: site.runs }, () => build(site));
  const of = site.size === 'full' ? 'explainers' : 'explainers of a tenth';
  const name = `${site.explainers} ${of}${site.shards > 1 ? ` in ${site.shards} parts` : ''}`;
  const all = (what: string, unit: Figure['unit'], value: (built: Built) => number): Figure =>
    figureOf(`${name}: ${what}`, unit, builds.map(value));
  const detail = (what: string, value: (built: Built) => number): Figure => ({
    ...all(what, 'ms', value),
    varies: true,
  });
  const namesIn = (table: (built: Built) => Record<string, number>): string[] => [
    ...new Set(builds.flatMap((built) => Object.keys(table(built)))),
  ];
  return [
    all('whole build', 'ms', ({ wallMs }) => wallMs),
    all('whole build, processor for each', 'ms', ({ cpuMs }) => cpuMs / site.explainers),
    all('largest process', 'bytes', ({ peakBytes }) => peakBytes),
    all('files of the site', 'files', ({ files }) => files),
    all('bytes of the site', 'bytes', ({ bytes }) => bytes),
    ...(site.shards > 1
      ? []
      : [all('built from the last after one fact changed', 'ms', ({ renewedMs }) => renewedMs ?? 0)]),
    ...(site.isChecked ? [figureOf(`${name}: the checks of the built site`, 'ms', [timeOfChecks(OUT, CONTENT)])] : []),
    ...namesIn(({ commands }) => commands).map((step) =>
      detail(`processor of ${step}`, ({ commands }) => commands[step] ?? 0),
    ),
    ...namesIn(({ parts }) => parts).map((part) => detail(part, ({ parts }) => parts[part] ?? 0)),
  ];
}

function build({ explainers, size, shards }: Site): Built {
  writeNewsroom({ explainers, size, seed: SEED }, CONTENT);
  const env = { CONTENT_DIR: resolve(CONTENT) };
  const run = (...args: string[]): Measured => measured(['src/cli/build.ts', ...args], env, WORKSHOP);
  rmSync(OUT, { recursive: true, force: true });
  if (shards === 1) {
    const first = run('--out', OUT);
    changeOne(CONTENT);
    const { wallMs: renewedMs } = run('--out', OUT, '--from', OUT);
    return { ...first, ...sizeOf(OUT), renewedMs };
  }
  const parts = Array.from({ length: shards }, (_none, at) => join(WORKSHOP, `part-${at + 1}`));
  const runs = parts.map((part, at) => run('--out', part, '--shard', `${at + 1}/${shards}`));
  runs.push(run('--out', OUT, '--join', ...parts));
  for (const part of parts) rmSync(part, { recursive: true });
  return { ...together(runs), ...sizeOf(OUT), renewedMs: undefined };
}

/** The check of a whole newsroom in one process, first and again after one fact has changed. */
function checkAfterAChange(explainers: number): Figure[] {
  writeNewsroom({ explainers, size: 'full', seed: SEED }, CONTENT);
  const timed = (): number => {
    const start = performance.now();
    assembleFolder(CONTENT);
    return performance.now() - start;
  };
  const first = timed();
  changeOne(CONTENT);
  return [
    figureOf(`check of ${explainers} explainers`, 'ms', [first]),
    figureOf(`check of ${explainers} explainers after one fact changed`, 'ms', [timed()]),
  ];
}

/** Another title for an event of the first explainer. */
function changeOne(content: string): void {
  const event = newsroomContent({ explainers: 1, size: 'full', seed: SEED }).find(({ path }) =>
    path.includes('/events/'),
  );
  const changed = event?.text.replace(/^title: \{ ko: (["']?)/m, 'title: { ko: $1고친 ');
  if (!event || changed === undefined || changed === event.text) throw new Error('no event to change');
  writeFileSync(join(content, event.path), changed);
}

/** The same stories as plain articles, in Astro with its own MDX and nothing of ours. */
function plainSite(runs: number): Figure[] {
  const root = join(WORKSHOP, 'plain');
  const stories = newsroomContent({ explainers: ARTICLES / 10, size: 'full', seed: SEED });
  const builds = Array.from({ length: runs }, () => {
    writePlainSite(stories, ARTICLES, root);
    return measured(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--root', root], {}, WORKSHOP);
  });
  const name = `${ARTICLES} plain MDX articles`;
  return [
    figureOf(
      `${name}: whole build`,
      'ms',
      builds.map(({ wallMs }) => wallMs),
    ),
    figureOf(
      `${name}: largest process`,
      'bytes',
      builds.map(({ peakBytes }) => peakBytes),
    ),
  ];
}
