import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { provideScanners } from '../scanners/provide.ts';
import { figureOf, type Figure } from './benchFigure.ts';
import { beginBench, report } from './benchReport.ts';
import { untilSteady } from './benchSteady.ts';
import { browserPath, chartAnswers } from './chartAnswers.ts';
import { heaviestPages } from './heaviestPages.ts';
import { serveCompressed } from './serveCompressed.ts';

/**
 * How Lighthouse comes to know a slow phone. `simulate`, as everybody uses it: a visit at full speed, from which it reckons what a
 * phone would have taken, the whole page before its first line. `devtools`: a visit on a line that is slow, where the first lines come first.
 */
type Slowness = 'simulate' | 'devtools';

/** What Lighthouse says of a page on a slow phone, once. */
interface Visit {
  /** 0 to 100, the smallest of the four categories. */
  score: number;
  /** Milliseconds until the largest thing stands. */
  lcp: number;
  /** Milliseconds during which the page could not answer. */
  tbt: number;
  /** How far things moved by themselves. */
  cls: number;
  /** Audits that count and were not passed. */
  missed: string[];
  /** How fast this processor was just then, before Lighthouse reckons a phone's from it. */
  processor: number;
}

interface Order {
  /** The pages to measure, the others' figures stay; none: the heaviest of each kind, in each language. */
  paths: readonly string[];
  runs: number | undefined;
  record: boolean;
}

/** Where the site stands while it is measured; it is built for this address, since Lighthouse follows it. */
const PORT = 4321;
const ORIGIN = `https://localhost:${PORT}`;
const SITE = '.cache/bench-reader';
/** Where Lighthouse finds the browser. */
const DEBUGGING = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const RECORDED = 'tests/bench/reader.json';
const VISITS = 5;
const LOOKS_AT_A_CHART = 9;
/** A page that could not weigh less: what it takes is the browser's, and the machine's. */
const ONE_LINE = '/one-line/';
const SCALE = 'for scale, a page of one line:';
/** Which phone the figures are of: Lighthouse takes it to have a quarter of this, whatever this is. */
const PROCESSOR = 'this processor, as Lighthouse weighs it (of a phone: 264 a slow one, 1000 a middling one)';
/** No figure has a larger spread on a quiet machine. */
const BOUND = 1 / 3;

/**
 * `npm run bench -- --reader [--runs N] [--record] [PATH…]`: pages as Lighthouse sees them on a phone, and how fast their charts
 * answer on a processor four times slower.
 */
export async function benchReader({ paths: named, runs = VISITS, record }: Order): Promise<void> {
  if (!provideScanners()) throw new Error('Lighthouse could not be installed');
  const bench = await beginBench(RECORDED, record);
  const env = { ...process.env, SITE_URL: ORIGIN };
  // The page of one line is no build's: with it in the folder, no build would take its place.
  rmSync(SITE, { recursive: true, force: true });
  if (spawnSync('node', ['src/cli/build.ts', '--out', SITE], { stdio: 'ignore', env }).status !== 0)
    throw new Error('the build failed');
  const paths = named.length > 0 ? named : heaviestPages(SITE);
  writeOneLine();
  const server = await serveCompressed(SITE, PORT);
  const flags = ['--no-sandbox', '--disable-gpu', server.trust];
  const withCharts = paths.filter(hasCharts);
  const figures: Figure[] = [];
  for (const path of withCharts) figures.push(...(await untilSteady(BOUND, () => answersOf(path, flags))));
  const missed = new Map<string, Set<string>>();
  const processor: number[] = [];
  const fast = await onAPhone(paths, flags, async (path) => {
    const visits = await visitsTo(path, runs, 'simulate');
    missed.set(path, new Set(visits.flatMap((visit) => visit.missed)));
    processor.push(...visits.map((visit) => visit.processor));
    return figuresOf(path, visits);
  });
  const scale = await onAPhone([ONE_LINE], flags, async (path) => {
    const visits = await visitsTo(path, runs, 'simulate');
    return [lcpOf(`${SCALE} LCP`, visits), tbtOf(`${SCALE} TBT`, visits)];
  });
  const slow = await onAPhone(withCharts, flags, async (path) => [
    lcpOf(`${path} LCP on a line that is slow`, await visitsTo(path, runs, 'devtools')),
  ]);
  server.close();
  const machine: Figure = { ...figureOf(PROCESSOR, 'index', processor), varies: true };
  report(bench, [machine, ...scale, ...figures, ...fast, ...slow], BOUND);
  for (const [path, audits] of missed)
    if (audits.size > 0) console.log(`${path}: not always passed: ${[...audits].join(', ')}`);
}

function writeOneLine(): void {
  mkdirSync(join(SITE, ONE_LINE), { recursive: true });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>One line</title>';
  writeFileSync(join(SITE, ONE_LINE, 'index.html'), `<!doctype html><html lang="en">${head}<p>One line.</p></html>`);
}

/** Whether a page has a chart that comes to life. */
function hasCharts(path: string): boolean {
  return readFileSync(join(SITE, path, 'index.html'), 'utf8').includes('class="chart-explore"');
}

async function answersOf(path: string, flags: string[]): Promise<Figure[]> {
  const { ready, interaction } = await chartAnswers(ORIGIN, path, LOOKS_AT_A_CHART, flags);
  const key = figureOf(`${path} slowest key in a chart`, 'ms', interaction);
  // The browser counts them in steps of eight milliseconds, by the frame in which the answer came to be painted.
  return [figureOf(`${path} chart ready after intent`, 'ms', ready), { ...key, varies: true }];
}

function figuresOf(path: string, visits: readonly Visit[]): Figure[] {
  const all = (of: (visit: Visit) => number): number[] => visits.map(of);
  return [
    figureOf(
      `${path} least of the four scores`,
      'score',
      all(({ score }) => score),
    ),
    lcpOf(`${path} LCP`, visits),
    tbtOf(`${path} TBT`, visits),
    figureOf(
      `${path} CLS`,
      'shift',
      all(({ cls }) => cls),
    ),
  ];
}

function lcpOf(name: string, visits: readonly Visit[]): Figure {
  return figureOf(
    name,
    'ms',
    visits.map(({ lcp }) => lcp),
  );
}

/** Counts from 50 ms of one task on: next to nothing or nothing, by a hair. */
function tbtOf(name: string, visits: readonly Visit[]): Figure {
  const times = visits.map(({ tbt }) => tbt);
  return { ...figureOf(name, 'ms', times), varies: true };
}

/** What is measured of each path in a browser that Lighthouse can reach. */
async function onAPhone(
  paths: readonly string[],
  flags: readonly string[],
  measure: (path: string) => Promise<Figure[]>,
): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...flags, `--remote-debugging-port=${DEBUGGING}`],
  });
  try {
    const figures: Figure[] = [];
    const first = await browser.newPage({ ignoreHTTPSErrors: true });
    for (const path of paths) {
      // A host has compressed its files before anybody asks; here the first visit, which does not count, has them compressed.
      await first.goto(ORIGIN + path, { waitUntil: 'load' });
      figures.push(...(await untilSteady(BOUND, () => measure(path))));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Lighthouse as it measures a phone, so many times. */
async function visitsTo(path: string, runs: number, slowness: Slowness): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(path, slowness));
  return visits;
}

async function visit(path: string, throttlingMethod: Slowness): Promise<Visit> {
  const flags = { port: DEBUGGING, logLevel: 'silent', onlyCategories: CATEGORIES, throttlingMethod } as const;
  const { default: lighthouse } = await import('../scanners/lighthouse.ts');
  const result = await lighthouse(ORIGIN + path, flags);
  if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
  const { audits, categories } = result.lhr;
  const value = (audit: string): number => audits[audit]?.numericValue ?? Infinity;
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    score: Math.min(...Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100))),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    missed: weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9),
    processor: result.lhr.environment.benchmarkIndex,
  };
}
