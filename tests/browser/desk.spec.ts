import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startAstroDev, type AstroDev } from './astroDev.ts';

/** What an editor does at the desk, by clicking and typing only. One server; the tests follow one another. */
test.describe.configure({ mode: 'serial' });

const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const STAKE = 'lighthouse/figures/hanbit-stake.mdx';
let dev: AstroDev;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  dev = await startAstroDev(4395, true);
});
test.afterAll(() => dev.stop());

const panelOf = (page: Page): Locator => page.locator('desk-panel .panel');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(dev.url + path);
  await isReady(page);
}

async function isReady(page: Page): Promise<void> {
  await expect(page.locator('html[data-desk=ready]')).toBeAttached();
}

/** Opens the panel of what is clicked; the page may be loading anew for what was saved before. */
async function click(page: Page, at: Locator): Promise<Locator> {
  const panel = panelOf(page);
  await expect(async () => {
    await at.click({ timeout: 2000 });
    await expect(panel).toBeVisible({ timeout: 2000 });
  }).toPass();
  return panel;
}

async function say(panel: Locator, ko: string, en: string): Promise<void> {
  await panel.getByRole('textbox', { name: '한국어' }).last().fill(ko);
  await panel.getByRole('textbox', { name: 'English' }).last().fill(en);
}

test('a published number is corrected where it stands, with the line that says why', async ({ page }) => {
  await open(page, '/lighthouse/facts/hanbit-stake/');
  const before = dev.read(STAKE);
  const share = page.locator('main [data-fact="hanbit-stake"]', { hasText: '27%' }).first();
  const panel = await click(page, share);
  await expect(panel).toContainText('value');
  await panel.locator('input').first().fill('31');
  await expect(panel.locator('output').first()).toContainText('약 31%');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('왜 고쳤나');
  expect(dev.read(STAKE)).toBe(before);
  await say(panel, '공시를 잘못 읽었다.', 'We misread the filing.');
  await panel.getByRole('button', { name: '이렇게 적고 저장' }).click();
  await expect(page.locator('main [data-fact="hanbit-stake"]', { hasText: '31%' }).first()).toBeVisible();
  expect(dev.read(STAKE)).toContain('value: { percent: 31, qualifier: about }');
  expect(dev.read(STAKE)).toMatch(/sources: .*\nhistory:\n {2}- on: \S+\n {4}kind: correction\n {4}field: value\n/);
  await isReady(page);
  await page.locator('desk-panel').getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => dev.read(STAKE)).toBe(before);
});

test('what cannot be read or is not so is refused beside the field, and what was typed stays', async ({ page }) => {
  await open(page, '/lighthouse/facts/hanbit-nuri-deal/');
  const before = dev.read(DEAL);
  const amount = page.locator('main [data-fact="hanbit-nuri-deal"]', { hasText: '500억' }).first();
  let panel = await click(page, amount);
  for (const [typed, said] of [
    ['오백억쯤', '숫자로 읽을 수 없습니다'],
    ['510억', '부분의 합'],
  ] as const) {
    await panel.locator('input:not(.code)').first().fill(typed);
    await page.keyboard.press('Control+Enter');
    await expect(panel.locator('.mistake').first()).toContainText(said);
    await expect(panel.locator('input:not(.code)').first()).toHaveValue(typed);
  }
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  panel = await click(page, page.locator('main time[data-fact="hanbit-nuri-deal"]').first());
  await panel.locator('input').first().fill('2024-02-30');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake')).toContainText('그런 날짜는 없습니다');
  await page.keyboard.press('Escape');
  panel = await click(page, page.locator('main .status').first());
  await panel.getByRole('radio', { name: /^mistaken/ }).check();
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText(/[A-F]\d\d/);
  expect(dev.read(DEAL)).toBe(before);
});

test('a paragraph is mended in both languages, and a digit typed in it is refused', async ({ page }) => {
  await open(page, '/lighthouse/');
  const panel = await click(page, page.getByText('돈은 어디로 갔나').first().locator('xpath=following::p[1]'));
  const ko = panel.getByRole('textbox', { name: '한국어' });
  await expect(ko.locator('.chip').first()).toContainText('27%');
  await ko.press('Control+End');
  await ko.pressSequentially(' 3곳이 더 있다.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('3');
  for (let back = 0; back < '3곳이 더 있다.'.length; back++) await page.keyboard.press('Backspace');
  await expect(ko).not.toContainText('3곳');
  await ko.press('Control+End');
  await ko.pressSequentially('더 있다.');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('고친 날');
  await panel.getByRole('button', { name: '이렇게 적고 저장' }).click();
  await expect.poll(() => dev.read('lighthouse/story/ko.mdx')).toContain('의 일이다. 더 있다.');
  expect(dev.read('lighthouse/explainer.mdx')).toMatch(/revised: \d{4}-\d\d-\d\d\n/);
});

test('nobody from another address is answered, whatever they send', async ({ page }) => {
  const before = dev.read(DEAL);
  const stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>x</title>');
  });
  await new Promise<void>((ready) => stranger.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const answers = await page.evaluate(async (url) => {
    const send = (path: string, init: RequestInit): Promise<string> =>
      fetch(`${url}/__desk/api/${path}`, init).then(
        async (answer) => `${answer.status} ${await answer.text()}`,
        () => 'nothing',
      );
    const body = JSON.stringify({ edits: [], today: '2026-01-01' });
    return Promise.all([
      send('token', {}),
      send('index', { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-desk-token': 'x' } }),
      send('save', { method: 'POST', body, mode: 'no-cors' }),
      send('save', { method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
    ]);
  }, dev.url);
  expect(
    answers.filter((answer) => answer !== 'nothing' && !answer.startsWith('403') && !answer.startsWith('0')),
  ).toEqual([]);
  expect(dev.read(DEAL)).toBe(before);
  stranger.close();
});
