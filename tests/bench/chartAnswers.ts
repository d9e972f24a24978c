import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';

/** How fast the charts of a page answer on a processor four times slower, in milliseconds: each run. */
export interface ChartAnswers {
  path: string;
  ready: number[];
  interaction: number[];
}

/** The browser of the tests. Throws where there is none. */
export function browserPath(): string {
  const found = [process.env['CHROMIUM'], chromium.executablePath(), '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('no browser: npm test provides one');
  return found;
}

/** From the reader's turning to a chart until it answers, and from a key to the next painted picture. */
export async function chartAnswers(origin: string, path: string, runs: number, flags: string[]): Promise<ChartAnswers> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  const answers: ChartAnswers = { path, ready: [], interaction: [] };
  try {
    // The first does not count: it has the server compress what it sends.
    for (let run = -1; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(origin + path, { waitUntil: 'load' });
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

/** Milliseconds from the pointer's coming to the frame with what the chart says of the bar under it, as the page itself counts them. */
async function readyIn(page: Page): Promise<number> {
  const stage = page.locator('.chart-live .chart-stage').first();
  await stage.scrollIntoViewIfNeeded();
  const ready = stage.evaluate(
    (chart) =>
      new Promise<number>((done) => {
        let intent = 0;
        chart.addEventListener('pointerenter', () => (intent ||= performance.now()), { capture: true });
        new MutationObserver(() => {
          if (chart.querySelector('.chart-tooltip:not([hidden])'))
            requestAnimationFrame(() => done(Math.round(performance.now() - intent)));
        }).observe(chart, { attributeFilter: ['hidden'], subtree: true });
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
