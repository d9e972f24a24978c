import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserPath, chartAnswers, type ChartAnswers } from './chartAnswers.ts';
import { heaviestPages } from './heaviestPages.ts';
import { serveCompressed } from './serveCompressed.ts';

/** What Lighthouse says of a page on a slow phone: the worst of several runs. */
interface PageOnAPhone {
  path: string;
  /** 0 to 100 for each category, the smallest of all runs. */
  scores: Record<string, number>;
  /** Milliseconds until the largest thing stands, the largest of all runs. */
  lcp: number;
  /** Milliseconds during which the page could not answer, the largest of all runs. */
  tbt: number;
  /** How far things moved by themselves, the largest of all runs. */
  cls: number;
  /** Audits that a run did not pass. */
  missed: string[];
}

/** Where the site stands while it is measured; it is built for this address, since Lighthouse follows it. */
const PORT = 4321;
const ORIGIN = `https://localhost:${PORT}`;
const SITE = '.cache/bench-reader';
/** Where Lighthouse finds the browser. */
const DEBUGGING = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const RECORDED = 'tests/bench/reader.json';
/** A chart's fastest and slowest answers lie so far apart on a quiet machine, as a part of the middle one. */
const BUSY = 1;

/**
 * `npm run bench -- --reader [--runs N] [--record] [PATH…]`: pages as Lighthouse sees them on a phone, the heaviest of each kind where
 * none is named, and how fast their charts answer.
 */
export async function benchReader(named: readonly string[], runs: number, record: boolean): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const env = { ...process.env, SITE_URL: ORIGIN };
  if (spawnSync('node', ['src/cli/build.ts', '--out', SITE], { stdio: 'ignore', env }).status !== 0)
    throw new Error('the build failed');
  const paths = named.length > 0 ? named : heaviestPages(SITE);
  const server = await serveCompressed(SITE, PORT);
  const flags = ['--no-sandbox', '--disable-gpu', server.trust];
  const answers: ChartAnswers[] = [];
  for (const path of paths.filter(hasCharts)) answers.push(await chartAnswers(ORIGIN, path, 9, flags));
  const pages = await onAPhone(paths, runs, flags);
  server.close();
  tell(pages, answers);
  console.log(`Load at the start ${load.toFixed(1)} on ${cpus().length} processors (${cpus()[0]?.model.trim()})`);
  if (answers.map(({ ready }) => rangeOf(ready)).some(isUneven))
    console.log('The machine was busy: charts answered unevenly. Nothing is recorded.');
  else if (record) {
    mkdirSync('tests/bench', { recursive: true });
    writeFileSync(RECORDED, `${JSON.stringify({ node: process.version, load, runs, pages, answers }, undefined, 2)}\n`);
    console.log(`Recorded in ${RECORDED}`);
  }
}

function tell(pages: readonly PageOnAPhone[], answers: readonly ChartAnswers[]): void {
  for (const { path, scores, lcp, tbt, cls, missed } of pages) {
    const said = Object.values(scores).join(' ');
    console.log(
      `${path}: ${said}; LCP ${lcp} ms, TBT ${tbt} ms, CLS ${cls}${missed.length > 0 ? `; not passed: ${missed.join(', ')}` : ''}`,
    );
  }
  for (const { path, ready, interaction } of answers) {
    const { fastest, median, slowest } = rangeOf(ready);
    console.log(
      `${path}: chart ready ${median} ms after intent (${fastest} to ${slowest}), a key answered in at most ${Math.max(...interaction)} ms, processor four times slower`,
    );
  }
}

/** Whether a page has a chart that comes to life. */
function hasCharts(path: string): boolean {
  return readFileSync(join(SITE, path, 'index.html'), 'utf8').includes('class="chart-explore"');
}

interface Range {
  fastest: number;
  median: number;
  slowest: number;
}

function rangeOf(times: readonly number[]): Range {
  const sorted = times.toSorted((a, b) => a - b);
  return { fastest: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

const isUneven = ({ fastest, median, slowest }: Range): boolean => slowest - fastest > median * BUSY;

/** Lighthouse as it measures a phone, for each path so many times. */
async function onAPhone(paths: readonly string[], runs: number, flags: readonly string[]): Promise<PageOnAPhone[]> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...flags, `--remote-debugging-port=${DEBUGGING}`],
  });
  try {
    const pages: PageOnAPhone[] = [];
    const first = await browser.newPage({ ignoreHTTPSErrors: true });
    for (const path of paths) {
      // A host has compressed its files before anybody asks; here the first visit, which does not count, has them compressed.
      await first.goto(ORIGIN + path, { waitUntil: 'load' });
      pages.push(await worstOf(path, runs));
    }
    return pages;
  } finally {
    await browser.close();
  }
}

async function worstOf(path: string, runs: number): Promise<PageOnAPhone> {
  const worst: PageOnAPhone = { path, scores: {}, lcp: 0, tbt: 0, cls: 0, missed: [] };
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(ORIGIN + path, { port: DEBUGGING, logLevel: 'silent', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
    const { audits, categories } = result.lhr;
    const value = (audit: string): number => audits[audit]?.numericValue ?? Infinity;
    for (const [name, { score }] of Object.entries(categories)) {
      worst.scores[name] = Math.min(worst.scores[name] ?? 100, Math.round((score ?? 0) * 100));
    }
    worst.lcp = Math.max(worst.lcp, Math.round(value('largest-contentful-paint')));
    worst.tbt = Math.max(worst.tbt, Math.round(value('total-blocking-time')));
    worst.cls = Math.max(worst.cls, value('cumulative-layout-shift'));
    const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
    const missed = weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9);
    worst.missed = [...new Set([...worst.missed, ...missed])];
  }
  return worst;
}
