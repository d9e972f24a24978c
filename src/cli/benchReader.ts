import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { figureOf, type Figure } from './benchFigure.ts';
import { beginBench, report } from './benchReport.ts';
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
}

interface Order {
  /** The pages to measure; none: the heaviest of each kind, in each language. */
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
/** No figure has a larger spread on a quiet machine. */
const BOUND = 1 / 3;

/**
 * `npm run bench -- --reader [--runs N] [--record] [PATH…]`: pages as Lighthouse sees them on a phone, and how fast their charts
 * answer on a processor four times slower.
 */
export async function benchReader({ paths: named, runs = VISITS, record }: Order): Promise<void> {
  const bench = beginBench(RECORDED, record && named.length === 0);
  const env = { ...process.env, SITE_URL: ORIGIN };
  if (spawnSync('node', ['src/cli/build.ts', '--out', SITE], { stdio: 'ignore', env }).status !== 0)
    throw new Error('the build failed');
  const paths = named.length > 0 ? named : heaviestPages(SITE);
  const server = await serveCompressed(SITE, PORT);
  const flags = ['--no-sandbox', '--disable-gpu', server.trust];
  const figures: Figure[] = [];
  for (const path of paths.filter(hasCharts)) figures.push(...(await answersOf(path, flags)));
  const visits = await onAPhone(paths, runs, flags, 'simulate');
  const slow = await onAPhone(paths.filter(hasCharts), runs, flags, 'devtools');
  server.close();
  for (const [path, each] of visits) figures.push(...figuresOf(path, each));
  for (const [path, each] of slow) figures.push(lcpOf(`${path} LCP on a line that is slow`, each));
  report(bench, figures, BOUND);
  for (const [path, each] of visits) {
    const missed = new Set(each.flatMap((visit) => visit.missed));
    if (missed.size > 0) console.log(`${path}: not always passed: ${[...missed].join(', ')}`);
  }
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
    // Counts from 50 ms of one task on: next to nothing or nothing, by a hair.
    {
      ...figureOf(
        `${path} TBT`,
        'ms',
        all(({ tbt }) => tbt),
      ),
      varies: true,
    },
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

/** Lighthouse as it measures a phone, for each path so many times. */
async function onAPhone(
  paths: readonly string[],
  runs: number,
  flags: readonly string[],
  slowness: Slowness,
): Promise<Map<string, Visit[]>> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...flags, `--remote-debugging-port=${DEBUGGING}`],
  });
  try {
    const visits = new Map<string, Visit[]>();
    const first = await browser.newPage({ ignoreHTTPSErrors: true });
    for (const path of paths) {
      // A host has compressed its files before anybody asks; here the first visit, which does not count, has them compressed.
      await first.goto(ORIGIN + path, { waitUntil: 'load' });
      const own: Visit[] = [];
      for (let run = 0; run < runs; run++) own.push(await visit(path, slowness));
      visits.set(path, own);
    }
    return visits;
  } finally {
    await browser.close();
  }
}

async function visit(path: string, throttlingMethod: Slowness): Promise<Visit> {
  const flags = { port: DEBUGGING, logLevel: 'silent', onlyCategories: CATEGORIES, throttlingMethod } as const;
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
  };
}
