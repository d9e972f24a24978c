import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
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

/** How fast charts answer on a processor four times slower, in milliseconds: medians and the slowest. */
interface ChartAnswers {
  ready: number[];
  interaction: number[];
}

/** Addresses of pages as they are built without SITE_URL lead here, and Lighthouse follows them. */
const PORT = 4321;
const ORIGIN = `http://localhost:${PORT}`;
/** Where Lighthouse finds the browser. */
const DEBUGGING = 9333;
const FLAGS = ['--no-sandbox', '--disable-gpu'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const RECORDED = 'tests/bench/reader.json';
/** A chart's fastest and slowest answers lie so far apart on a quiet machine, as a part of the middle one. */
const BUSY = 1;

/** `npm run bench -- --reader [--runs N] [--record]`: the pages of `paths` as Lighthouse sees them on a phone, and how fast charts answer. */
export async function benchReader(paths: readonly string[], runs: number, record: boolean): Promise<void> {
  const load = loadavg()[0] ?? 0;
  if (spawnSync('node', ['src/cli/build.ts'], { stdio: 'ignore' }).status !== 0) throw new Error('the build failed');
  const answers = await chartAnswers(paths[0] ?? '/', 9);
  const pages = await onAPhone(paths, runs);
  const ready = answers.ready.toSorted((a, b) => a - b);
  const [fastest = 0, median = 0, slowest = 0] = [ready[0], ready[Math.floor(ready.length / 2)], ready.at(-1)];
  for (const { path, scores, lcp, tbt, cls, missed } of pages) {
    const said = Object.values(scores).join(' ');
    console.log(
      `${path}: ${said}; LCP ${lcp} ms, TBT ${tbt} ms, CLS ${cls}${missed.length > 0 ? `; not passed: ${missed.join(', ')}` : ''}`,
    );
  }
  console.log(
    `chart ready ${median} ms after intent (${fastest} to ${slowest}), a key answered in at most ${Math.max(...answers.interaction)} ms, processor four times slower`,
  );
  console.log(`Load at the start ${load.toFixed(1)} on ${cpus().length} processors (${cpus()[0]?.model.trim()})`);
  if (slowest - fastest > median * BUSY)
    console.log('The machine was busy: charts answered unevenly. Nothing is recorded.');
  else if (record) {
    mkdirSync('tests/bench', { recursive: true });
    writeFileSync(RECORDED, `${JSON.stringify({ node: process.version, load, runs, pages, answers }, undefined, 2)}\n`);
    console.log(`Recorded in ${RECORDED}`);
  }
}

/** The browser of the tests. Throws where there is none. */
function browserPath(): string {
  const found = [process.env['CHROMIUM'], chromium.executablePath(), '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('no browser: npm test provides one');
  return found;
}

/** Lighthouse as it measures a phone, for each path so many times. */
async function onAPhone(paths: readonly string[], runs: number): Promise<PageOnAPhone[]> {
  const server = await serveCompressed(PORT);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...FLAGS, `--remote-debugging-port=${DEBUGGING}`],
  });
  try {
    const pages: PageOnAPhone[] = [];
    for (const path of paths) pages.push(await worstOf(path, runs));
    return pages;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
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

/** From the reader's turning to a chart until it answers, and from a key to the next painted picture. */
async function chartAnswers(path: string, runs: number): Promise<ChartAnswers> {
  const server = await serveCompressed(PORT);
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  const answers: ChartAnswers = { ready: [], interaction: [] };
  try {
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(ORIGIN + path, { waitUntil: 'load' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      answers.ready.push(await readyIn(page));
      answers.interaction.push(await slowestKey(page));
      await page.close();
    }
    return answers;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Milliseconds from the pointer's coming to the chart's being alive, as the page itself counts them. */
async function readyIn(page: Page): Promise<number> {
  await page.locator('.chart-stage').first().scrollIntoViewIfNeeded();
  return page.evaluate(async () => {
    const stage = document.querySelector('.chart-stage');
    if (!stage) throw new Error('no chart');
    const start = performance.now();
    stage.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true, pointerType: 'mouse' }));
    while (!stage.hasAttribute('data-live')) await new Promise((next) => setTimeout(next, 2));
    return Math.round(performance.now() - start);
  });
}

/** The longest that a key's answer took to be painted: what INP counts. */
async function slowestKey(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { slowest: number };
    seen.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.slowest = Math.max(seen.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.locator('.chart-explore').first().press('Enter');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Escape']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { slowest: number }).slowest);
}
