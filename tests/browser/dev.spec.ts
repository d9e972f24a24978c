import { expect, test } from '@playwright/test';
import { startAstroDev, type AstroDev } from './astroDev.ts';

/** What an editor sees while `npm run dev` runs. One server; the tests follow one another. */
test.describe.configure({ mode: 'serial' });

const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
let dev: AstroDev;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  dev = await startAstroDev(4399);
});
test.afterAll(() => dev.stop());

test('an edited number arrives in the open page', async ({ page }) => {
  await page.goto(`${dev.url}/lighthouse/`);
  const sum = page.locator('.dek [data-fact="hanbit-nuri-deal"]');
  await expect(sum).toContainText('500억 달러');
  dev.edit(DEAL, 'usd: 50e9', 'usd: 60e9');
  await expect(page.locator('pre')).toContainText(DEAL);
  dev.edit(DEAL, 'usd: 35e9', 'usd: 45e9');
  await expect(sum).toContainText('600억 달러');
});

test('what may be taken away answers as it does when built', async ({ request }) => {
  const page = await (await request.get(`${dev.url}/lighthouse/downloads/`)).text();
  const files = [...new Set([...page.matchAll(/href="(\/lighthouse\/data\/[^"]+)"/g)].map(([, path = '']) => path))];
  expect(files.map((path) => path.replace(/.*\./, '')).sort()).toEqual(expect.arrayContaining(['csv', 'json']));
  for (const path of files) {
    const answer = await request.get(`${dev.url}${path}`);
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(answer.headers()['content-type']).toContain(path.endsWith('.csv') ? 'text/csv' : 'application/json');
  }
});

test('an address without its last slash leads to the page, as hosts lead', async ({ page }) => {
  await page.goto(`${dev.url}/lighthouse?from=mail`);
  await expect(page).toHaveURL(`${dev.url}/lighthouse/?from=mail`);
  await expect(page.locator('h1')).toContainText('등대는 누구의 것인가');
});

test('a broken fact shows the terminal’s report in every page of its explainer alone, and mended, the page is back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.goto(`${dev.url}/lighthouse/`);
  await page.evaluate(() => scrollTo(0, 200));
  dev.edit(DEAL, 'status: confirmed', 'status: confirmd');
  const report = page.locator('pre');
  await expect(report).toContainText(`${DEAL}:14:9`);
  await expect(report).toContainText('^^^^^^^^');
  await expect(report).toContainText('고치기: 혹시 confirmed?');
  await expect.poll(() => dev.terminal()).toContain((await report.textContent()) ?? 'nothing');
  const other = await page.context().newPage();
  expect((await other.goto(`${dev.url}/en/lighthouse/`))?.status()).toBe(500);
  await expect(other.locator('pre')).toContainText(`${DEAL}:14:9`);
  for (const path of ['/', '/en/glossary/', '/__desk/']) {
    expect((await other.goto(`${dev.url}${path}`))?.status()).toBe(200);
    await expect(other.locator('desk-panel')).toContainText('고칠 곳 1곳');
  }
  await other.close();
  dev.edit(DEAL, 'status: confirmd', 'status: confirmed');
  await expect(page.locator('h1')).toContainText('등대는 누구의 것인가');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
});

test('a broken story does the same, and a mended one shows its new words', async ({ page }) => {
  await page.goto(`${dev.url}/lighthouse/`);
  dev.edit('lighthouse/story/ko.mdx', '<Chart of', '<Chart {x} of');
  await expect(page.locator('pre').last()).toContainText('lighthouse/story/ko.mdx:11:9');
  dev.edit('lighthouse/story/ko.mdx', '<Chart {x} of', '아직은 그렇다.\n\n<Chart of');
  await expect(page.locator('.story')).toContainText('아직은 그렇다.');
});

test('pointing at a number, a date or a bar shows the fact, and one click opens its file at the line', async ({
  page,
}) => {
  const opened: string[] = [];
  await page.route('**/__open-in-editor**', (route) => {
    opened.push(new URL(route.request().url()).searchParams.get('file') ?? '');
    return route.fulfill({ status: 200 });
  });
  await page.goto(`${dev.url}/lighthouse/`);
  const panel = page.locator('editor-marks');
  // The page may be loading once more for what the last test mended: the pointer then comes again.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.locator('.dek [data-fact="hanbit-nuri-deal"]').first().hover();
    await expect(panel).toContainText('한빛', { timeout: 1000 });
  }).toPass();
  for (const words of ['한빛의 누리 투자', 'deals confirmed', '{ usd: 60e9 }', '한빛 발표 · 항만 등기', `${DEAL}:7`])
    await expect(panel).toContainText(words);
  await panel.getByRole('link').click();
  await expect.poll(() => opened.at(-1)).toMatch(/deals\/hanbit-nuri-deal\.mdx:7:1$/);
  await page
    .locator('time[data-fact="hanbit-nuri-deal"]')
    .first()
    .click({ modifiers: ['Alt'] });
  await expect.poll(() => opened.at(-1)).toMatch(/deals\/hanbit-nuri-deal\.mdx:8:1$/);
  await page.keyboard.press('Escape');
  await expect(panel).not.toContainText('한빛');
  await page.locator('.chart-wide svg text[data-fact]').first().hover();
  await expect(panel).toContainText('한빛의 누리 투자');
});

test('the desk page lists facts by kind, with their uses and what wants attention', async ({ page }) => {
  await page.goto(`${dev.url}/__desk/`);
  const deal = page.locator('tr[id="hanbit-nuri-deal"]');
  for (const words of ['confirmed', 'brief, money', 'money-into-nuri', '2024년 1월 12일'])
    await expect(deal).toContainText(words);
  // A shared term that no explainer names is a matter of reference/, not of one of them.
  await expect(page.locator('.idle')).toContainText('lantern');
  await expect(page.getByRole('region', { name: 'lighthouse' })).not.toContainText('lantern.mdx');
});
