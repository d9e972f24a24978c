import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { assembleFolder } from '#facts/assembleFolder';
import { measured, sizeOf, type Measured } from './benchBuild.ts';
import { timeOfChecks } from './benchChecks.ts';
import { newsroomContent, writeNewsroom, type Newsroom } from './newsroomContent.ts';
import { writePlainSite } from './plainSite.ts';

const WORKSHOP = '.cache/bench-newsroom';
const RECORDED = 'tests/bench/newsroom.json';
const SEED = 'newsroom';
/** A build keeps one processor busy: where it took more than this many times its processor time, others did too. */
const BUSY = 1.25;
const ARTICLES = 1000;
/** In how many parts the thousand small explainers are built. */
const PARTS = 4;

/** A site of some size, built. */
interface Built extends Measured {
  explainers: number;
  size: Newsroom['size'];
  /** In how many parts it was built, one after another. */
  shards: number;
  files: number;
  bytes: number;
  /** Built again from the last site after one fact has changed; undefined where it was built in parts. */
  renewedMs: number | undefined;
  /** All checks of a built site, asked of this one; undefined where it was built in parts, or they took over ten minutes. */
  checksMs: number | undefined;
}

/** `npm run bench -- --newsroom [--most N] [--record]`: what a site of 1, 10, 100 explainers costs, and 1,000 of a tenth. */
export function benchNewsroom(most: number, record: boolean): void {
  const load = loadavg()[0] ?? 0;
  const sizes = [1, 10, 100].filter((explainers) => explainers <= most);
  const sites = sizes.map((explainers) => built({ explainers, size: 'full', seed: SEED }, 1));
  if (most >= 1000) sites.push(built({ explainers: 1000, size: 'tenth', seed: SEED }, PARTS));
  const change = changeIn(sizes.at(-1) ?? 1);
  const plain = most >= 1000 ? plainSite() : undefined;
  const isBusy = sites.some(({ wallMs, cpuMs }) => wallMs > cpuMs * BUSY);
  tell(sites, change, plain);
  console.log(`\nLoad at the start ${load.toFixed(1)} on ${cpus().length} processors (${cpus()[0]?.model.trim()})`);
  if (isBusy)
    console.log('The machine was busy: a build waited for more than a fifth of its time. Nothing is recorded.');
  else if (record) {
    mkdirSync('tests/bench', { recursive: true });
    writeFileSync(RECORDED, `${JSON.stringify({ node: process.version, load, sites, change, plain }, undefined, 2)}\n`);
    console.log(`Recorded in ${RECORDED}`);
  }
  rmSync(WORKSHOP, { recursive: true, force: true });
}

function built(newsroom: Newsroom, shards: number): Built {
  const content = join(WORKSHOP, 'content');
  writeNewsroom(newsroom, content);
  const env = { CONTENT_DIR: resolve(content) };
  const build = (...args: string[]): Measured => measured(['src/cli/build.ts', ...args], env, WORKSHOP);
  const site = join(WORKSHOP, 'dist');
  if (shards === 1) {
    const first = build('--out', site);
    changeOne(content);
    const { wallMs: renewedMs } = build('--out', site, '--from', site);
    const checksMs = timeOfChecks(site, content);
    return { ...newsroom, shards, ...first, ...sizeOf(site), renewedMs, checksMs };
  }
  const parts = Array.from({ length: shards }, (_none, at) => join(WORKSHOP, `part-${at + 1}`));
  const runs = parts.map((part, at) => build('--out', part, '--shard', `${at + 1}/${shards}`));
  runs.push(build('--out', site, '--join', ...parts));
  return { ...newsroom, shards, ...together(runs), ...sizeOf(site), renewedMs: undefined, checksMs: undefined };
}

/** Several runs as one: times added, the largest memory, the parts of all. */
function together(runs: readonly Measured[]): Measured {
  const sum = (of: (run: Measured) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const added = (of: (run: Measured) => Record<string, number>): Record<string, number> => {
    const names = new Set(runs.flatMap((run) => Object.keys(of(run))));
    return Object.fromEntries([...names].map((name) => [name, sum((run) => of(run)[name] ?? 0)]));
  };
  return {
    wallMs: sum(({ wallMs }) => wallMs),
    cpuMs: sum(({ cpuMs }) => cpuMs),
    peakBytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)),
    commands: added(({ commands }) => commands),
    parts: added(({ parts }) => parts),
  };
}

/** The check of a whole newsroom in one process, first and again after one fact has changed. */
function changeIn(explainers: number): { explainers: number; firstMs: number; againMs: number } {
  const content = join(WORKSHOP, 'content');
  writeNewsroom({ explainers, size: 'full', seed: SEED }, content);
  const timed = (): number => {
    const start = performance.now();
    assembleFolder(content);
    return Math.round(performance.now() - start);
  };
  const firstMs = timed();
  changeOne(content);
  return { explainers, firstMs, againMs: timed() };
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

function plainSite(): Measured {
  const root = join(WORKSHOP, 'plain');
  writePlainSite(newsroomContent({ explainers: ARTICLES / 10, size: 'full', seed: SEED }), ARTICLES, root);
  return measured(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--root', root], {}, WORKSHOP);
}

function tell(sites: readonly Built[], change: ReturnType<typeof changeIn>, plain: Measured | undefined): void {
  for (const {
    explainers,
    size,
    shards,
    wallMs,
    cpuMs,
    peakBytes,
    files,
    bytes,
    parts,
    commands,
    renewedMs,
    checksMs,
  } of sites) {
    const each = `${(cpuMs / explainers / 1000).toFixed(2)} s of processor each`;
    const where = Object.entries(parts).map(([name, ms]) => `${name} ${seconds(ms)}`);
    const steps = Object.entries(commands).map(([name, ms]) => `${name} ${seconds(ms)}`);
    console.log(
      `${explainers} × ${size}${shards > 1 ? `, ${shards} parts` : ''}: ${seconds(wallMs)} (${each}), ${gigabytes(peakBytes)} at most, ${files} files, ${gigabytes(bytes)}${renewedMs === undefined ? '' : `; one fact changed: ${seconds(renewedMs)}`}${checksMs === undefined ? '' : `; all checks: ${seconds(checksMs)}`}\n  ${steps.join(', ')}\n  ${where.join(', ')}`,
    );
  }
  const [ten, hundred] = [10, 100].map((count) =>
    sites.find(({ explainers, size }) => explainers === count && size === 'full'),
  );
  if (ten && hundred) console.log(`time(100) = ${(hundred.cpuMs / ten.cpuMs).toFixed(1)} × time(10)`);
  console.log(
    `check of ${change.explainers}: ${seconds(change.firstMs)} first, ${seconds(change.againMs)} after one fact has changed`,
  );
  if (plain)
    console.log(`${ARTICLES} plain MDX articles: ${seconds(plain.wallMs)}, ${gigabytes(plain.peakBytes)} at most`);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
