import { expect, test, type Page } from './site.ts';
import { at } from '../support/basePath.ts';
import { fewOf } from '../support/runs.ts';

const KEY = 'read:azure-exclusivity';
const status = (page: Page) => page.locator('[data-since] [role=status]');
/** Marks the explainer as read, then lets a change be made to what was kept. */
async function marked(page: Page, change: (kept: Kept) => void): Promise<void> {
  await page.goto('/azure-exclusivity/');
  await page.getByRole('button', { name: '여기까지 읽었음' }).click();
  await expect(status(page)).toContainText('이 브라우저에만');
  const kept = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '') as Kept;
  change(kept);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify(kept)] as const);
  await page.reload();
}
interface Kept {
  v: number;
  facts: Record<string, [string, string, string]>;
}

test('a first visit fetches nothing for it and keeps nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/azure-exclusivity/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /sinceLastVisit|versions\.json/.test(url))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});

test('says so when nothing changed since the reader’s mark, and opening alone is no mark', async ({ page }) => {
  await marked(page, () => undefined);
  await expect(status(page)).toHaveText('마지막으로 확인한 뒤 바뀐 것이 없다.');
  await expect(page.locator('.since-list')).toHaveCount(0);
});

test('lists what was added, changed and removed, was and now, and keeps doing so until it is marked again', async ({
  page,
}) => {
  await marked(page, ({ facts }) => {
    delete facts['2026-04-amendment'];
    facts['amazon-openai-investment'] = ['old', '아마존의 오픈AI 투자', '400억 달러'];
    facts['gone-fact'] = ['x', '사라진 사실', '3'];
  });
  for (const visit of [1, 2]) {
    await expect(status(page), `visit ${visit}`).toHaveText('마지막으로 확인한 뒤 사실 3건이 바뀌었다.');
    await page.reload();
  }
  await page.locator('.since-list summary').click();
  const list = page.locator('.since-list');
  await expect(list).toContainText('바뀜 아마존의 오픈AI 투자');
  await expect(list.locator('s', { hasText: '400억 달러' })).toBeVisible();
  await expect(list).toContainText('후: 500억 달러');
  await expect(list).toContainText('새로 들어옴 계약 개정');
  await expect(list).toContainText('빠짐 사라진 사실');
  await page.getByRole('button', { name: '여기까지 읽었음' }).click();
  await expect(list).toHaveCount(0);
  await page.reload();
  await expect(status(page)).toHaveText('마지막으로 확인한 뒤 바뀐 것이 없다.');
});

test('markup in storage is shown as text and never becomes an element', async ({ page }) => {
  await marked(page, ({ facts }) => {
    facts['gone-fact'] = ['x', '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>', '<b>3</b>'];
  });
  await expect(page.locator('.since-list')).toContainText('<img src=x');
  await expect(page.locator('.since-list :is(img, script, b)')).toHaveCount(0);
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
});

const HOSTILE: Record<string, string> = {
  'script text': '<script>alert(1)</script>',
  'a megabyte': 'x'.repeat(1_000_000),
  'half a character': '{"v":1,"lang":"ko","facts":{"a":["\ud800","',
  'a version from the future': '{"v":99,"lang":"ko","facts":{"a":["h","t","s"]}}',
  'another shape': '{"v":1,"lang":"ko","facts":{"a":["h",{"length":3},"s"]}}',
  'a list': '[1,2,3]',
  nothing: 'null',
  'a prototype': '{"v":1,"lang":"__proto__","facts":{"__proto__":["h","t","s"]}}',
};
for (const [what, text] of fewOf(Object.entries(HOSTILE), 3))
  test(`${what} in storage does nothing, and the reader can still mark`, async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.addInitScript(
      ([key, kept]) => {
        if (!sessionStorage.getItem('set')) localStorage.setItem(key, kept);
        sessionStorage.setItem('set', '1');
      },
      [KEY, text] as const,
    );
    await page.goto('/azure-exclusivity/', { waitUntil: 'networkidle' });
    await expect(status(page)).toHaveText('');
    await expect(page.locator('.since-list')).toHaveCount(0);
    await page.getByRole('button', { name: '여기까지 읽었음' }).click();
    await expect(status(page)).toContainText('이 브라우저에만');
    expect(failures).toEqual([]);
  });

for (const [what, breakStorage] of [
  [
    'blocked',
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const)
  test(`storage that is ${what} is said to be so, and breaks nothing`, async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.addInitScript(breakStorage);
    await page.goto('/azure-exclusivity/');
    await page.getByRole('button', { name: '여기까지 읽었음' }).click();
    await expect(status(page)).toContainText('적어 두지 못했다');
    expect(failures).toEqual([]);
  });

test('without script the log is there and no button that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(at('/azure-exclusivity/'));
  await expect(page.locator('[data-since] a')).toHaveAttribute('href', at('/azure-exclusivity/changes/'));
  await expect(page.locator('.since-button')).toBeHidden();
  await context.close();
});
