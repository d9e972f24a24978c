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

/** `npm run bench -- --reader [--runs N] [--record]`: the pages of `paths` as Lighthouse sees them on a phone, and how fast charts answer. */
export async function benchReader(paths: readonly string[], runs: number, record: boolean): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const env = { ...process.env, SITE_URL: ORIGIN };
  if (spawnSync('node', ['src/cli/build.ts', '--out', SITE], { stdio: 'ignore', env }).status !== 0)
    throw new Error('the build failed');
  const server = await serveCompressed(SITE, PORT);
  const flags = ['--no-sandbox', '--disable-gpu', server.trust];
  const answers = await chartAnswers(paths[0] ?? '/', 9, flags);
  const pages = await onAPhone(paths, runs, flags);
  server.close();
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

/** From the reader's turning to a chart until it answers, and from a key to the next painted picture. */
async function chartAnswers(path: string, runs: number, flags: string[]): Promise<ChartAnswers> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  const answers: ChartAnswers = { ready: [], interaction: [] };
  try {
    // The first does not count: it has the server compress what it sends.
    for (let run = -1; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(ORIGIN + path, { waitUntil: 'load' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const [ready, interaction] = [await readyIn(page), await slowestKey(page)];
      if (run >= 0) {
        answers.ready.push(ready);
        answers.interaction.push(interaction);
      }
      await page.close();
    }
    return answers;
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the pointer's coming to the chart's being alive, as the page itself counts them. */
async function readyIn(page: Page): Promise<number> {
  const stage = page.locator('.chart-stage').first();
  await stage.scrollIntoViewIfNeeded();
  const ready = stage.evaluate(
    (chart) =>
      new Promise<number>((done) => {
        let intent = 0;
        chart.addEventListener('pointerenter', () => (intent ||= performance.now()), { capture: true });
        new MutationObserver(() => {
          if (chart.hasAttribute('data-live')) done(Math.round(performance.now() - intent));
        }).observe(chart, { attributeFilter: ['data-live'] });
      }),
  );
  await stage.hover();
  return ready;
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
