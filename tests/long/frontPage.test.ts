import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNewsroom } from '../bench/newsroomContent.ts';
import { provideBrowser } from '../browser/provide.ts';

/** The front page of a site of twelve explainers, on a phone. */
const OUT = 'test-results/newsroom';
const PORT = 4394;
const PHONE = { width: 390, height: 844 };
const EXPLAINERS = 12;
const MOST_SCREENS = 4;

let server: ChildProcess;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  writeNewsroom({ explainers: EXPLAINERS, size: 'full', seed: 'front' }, `${OUT}/content`);
  const env = { ...process.env, CONTENT_DIR: `${OUT}/content` };
  const done = spawnSync('node', ['src/cli/build.ts', '--out', `${OUT}/dist`], { env, encoding: 'utf8' });
  expect(done.status, done.stderr).toBe(0);
  server = spawn('node', ['src/cli/serve.ts', '--port', String(PORT), '--out', `${OUT}/dist`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => server.stdout?.once('data', ready));
  const executablePath = provideBrowser();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: PHONE });
}, 400_000);
afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(OUT, { recursive: true, force: true });
}, 60_000);

it.each(['/', '/en/'])(
  'has one with its picture, four at half its size, and the others by topic: the last headline on the fourth screen, %s',
  { timeout: 60_000 },
  async (path) => {
    await page.goto(`http://127.0.0.1:${PORT}${path}`);
    const told = await page.evaluate(() => {
      const headlines = [...document.querySelectorAll('.home-explainer h2, .row-headline')];
      const size = (of: string): number => parseFloat(getComputedStyle(document.querySelector(of) as Element).fontSize);
      return {
        headlines: headlines.map((headline) => headline.querySelector('a')?.getAttribute('href') ?? ''),
        screens: Math.max(...headlines.map((headline) => headline.getBoundingClientRect().bottom)) / innerHeight,
        pictures: [...document.querySelectorAll('main figure')].map(
          (figure) => figure.closest('.home-explainer')?.getAttribute('data-as') ?? '',
        ),
        halves: document.querySelectorAll('.home-halves > .home-explainer').length,
        halfSize: size('.home-halves h2') / size('.home-explainer h2'),
        topics: [...document.querySelectorAll('.by-topic > h3 a')].map((link) => link.getAttribute('href') ?? ''),
        dated: [...document.querySelectorAll('.explainer-rows > li')].filter(
          (row) => row.querySelector('.chip') && row.querySelector('.state a [data-fact]'),
        ).length,
      };
    });
    console.log(`${path}: the last of ${told.headlines.length} headlines ends on screen ${told.screens.toFixed(2)}`);
    expect(new Set(told.headlines).size).toBe(EXPLAINERS);
    expect(told.headlines).toHaveLength(EXPLAINERS);
    expect(told.screens).toBeLessThanOrEqual(MOST_SCREENS);
    expect(told.pictures).toEqual(['lead']);
    expect(told.halves).toBe(4);
    expect(told.halfSize).toBeLessThanOrEqual(0.7);
    expect(told.dated).toBe(EXPLAINERS - 5);
    expect(told.topics.length).toBeGreaterThan(1);
    for (const topic of told.topics) {
      await page.goto(`http://127.0.0.1:${PORT}${topic}`);
      expect(await page.locator('h1').count()).toBe(1);
      const rows = await page
        .locator('.row-headline a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => !told.headlines.includes(row))).toEqual([]);
    }
  },
);

it('has at the end of each story three explainers beside it', { timeout: 60_000 }, async () => {
  await page.goto(`http://127.0.0.1:${PORT}/`);
  const stories = await page.evaluate(() =>
    [...document.querySelectorAll('.home-explainer h2 a, .row-headline a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  );
  for (const story of stories) {
    await page.goto(`http://127.0.0.1:${PORT}${story}`);
    const related = await page.evaluate(() =>
      [...document.querySelectorAll('.related a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(new Set(related).size, story).toBe(3);
    expect(related.filter((other) => other === story || !stories.includes(other))).toEqual([]);
  }
});
