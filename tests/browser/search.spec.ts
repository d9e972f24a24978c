import { expect, test, type Page } from './site.ts';
import { at } from '../support/basePath.ts';
import { fewOf } from '../support/runs.ts';
import { violationsOf } from './access/axe.ts';
import { sidewaysPage } from './access/inPage.ts';

const HOME = { ko: '/', en: '/en/' } as const;
const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('.search-results');
const hits = (page: Page) => results(page).getByRole('link');
const said = (page: Page) => page.locator('.search [role=status]');

/** Every address that the page asks for from now on. */
function asked(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
  return addresses;
}

test('nothing of the search is fetched before the reader turns to it', async ({ page }) => {
  const addresses = asked(page);
  await page.goto('/azure-exclusivity/');
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(300);
  const search = /search-index|siteSearch|nearest/;
  expect(addresses.filter((address) => search.test(address))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => addresses.filter((address) => search.test(address)).length).toBeGreaterThan(1);
});

for (const [locale, home] of Object.entries(HOME))
  test(`typing shows what is found, grouped and marked, and says how many: ${locale}`, async ({ page }) => {
    await page.goto(home);
    await field(page).pressSequentially('애저');
    await expect(hits(page).first()).toHaveAttribute('href', /glossary\/#azure$/);
    await expect(results(page).locator('.search-group')).not.toHaveCount(1);
    if (locale === 'ko') await expect(results(page).locator('mark').first()).toHaveText('애저');
    await expect(said(page)).toHaveText(locale === 'ko' ? /^\d+건을 찾았다$/ : /^Results: \d+$/);
  });

test('a group shows a few, and the rest when asked', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('AWS');
  const group = results(page)
    .locator('ul')
    .filter({ has: page.locator('a[href*="/facts/"]') })
    .first();
  await expect(group.locator('li')).toHaveCount(4);
  await results(page).locator('ul:has(a[href*="/facts/"]) + .search-more').first().click();
  expect(await group.locator('li').count()).toBeGreaterThan(4);
  await expect(group.locator('li').nth(4).getByRole('link')).toBeFocused();
});

test('arrow keys lead through the results, Escape back and out', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('500억');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toBeHidden();
});

test('the results go when the reader does, by keyboard or pointer', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('애저');
  await expect(results(page)).toBeVisible();
  await page.mouse.click(20, 880);
  await expect(results(page)).toBeHidden();
  await field(page).click();
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(results(page)).toBeHidden();
});

test('where there is nothing, that is shown and said; a slip of the hand is put right', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('쀍쀍쀍');
  await expect(results(page)).toContainText('‘쀍쀍쀍’에 맞는 것이 없다.');
  await expect(said(page)).toHaveText('‘쀍쀍쀍’에 맞는 것이 없다.');
  await field(page).fill('애져');
  await expect(results(page)).toContainText('‘애저’로 찾았다');
  await expect(hits(page).first()).toHaveAttribute('href', /#azure$/);
});

test('Enter that ends a syllable does not send the form; the next one leads to the search page', async ({ page }) => {
  await page.goto('/');
  const cdp = await page.context().newCDPSession(page);
  await field(page).focus();
  await cdp.send('Input.imeSetComposition', { text: '애저', selectionStart: 2, selectionEnd: 2 });
  await expect(hits(page).first()).toHaveAttribute('href', /#azure$/);
  const isSent = await field(page).evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  expect(isSent).toBe(false);
  await expect(page).toHaveURL(new RegExp(`:\\d+${at('/')}$`));
  await cdp.send('Input.insertText', { text: '애저' });
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(field(page)).toHaveValue('애저');
  await expect(hits(page).first()).toHaveAttribute('href', /#azure$/);
});

test('nothing is never said of what is still being written; then what is missing is named, and what there is besides shown', async ({
  page,
}) => {
  await page.goto('/');
  const cdp = await page.context().newCDPSession(page);
  await field(page).focus();
  // The script comes with the first key.
  await cdp.send('Input.imeSetComposition', { text: '쀍', selectionStart: 1, selectionEnd: 1 });
  await expect(results(page)).toBeVisible();
  await cdp.send('Input.imeSetComposition', { text: '쀍쀍', selectionStart: 2, selectionEnd: 2 });
  await expect(results(page)).toContainText('‘쀍쀍’에 이어서 적으면 찾는다.');
  await expect(results(page)).not.toContainText('맞는 것이 없다');
  await cdp.send('Input.insertText', { text: '쀍쀍' });
  await expect(results(page)).toContainText('‘쀍쀍’에 맞는 것이 없다.');
  await expect(results(page)).toContainText('여기 있는 것');
  await expect(results(page).locator('a[href*="/topics/"]').first()).toBeVisible();
  await field(page).fill('프론티어 바나나우유');
  await expect(results(page)).toContainText('찾지 못한 말: ‘바나나우유’.');
  await expect(results(page).locator('a[href$="#frontier"]')).toBeVisible();
});

test('an index that does not come leaves a form that leads on, and a page that says so', async ({ page }) => {
  await page.route('**/search-index.*', (route) => route.abort());
  await page.goto('/');
  await field(page).fill('애저');
  await page.waitForTimeout(300);
  await expect(results(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByText('찾기를 불러오지 못했다.')).toBeVisible();
  // Each of several indexes is asked for; what is still under way would be refused yet.
  await page.waitForLoadState('networkidle');
  await page.unroute('**/search-index.*');
  await field(page).fill('애저를');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByText('찾기를 불러오지 못했다.')).toBeHidden();
});

test('so does script that does not come', async ({ page }) => {
  await page.route('**/siteSearch*', (route) => route.abort());
  await page.goto('/');
  await field(page).fill('애저');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByText('찾기를 불러오지 못했다.')).toBeVisible();
});

test('without script a link leads to the search page, which says what is needed and where else to look', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(at('/'));
  await expect(field(page)).toBeHidden();
  await page.getByRole('link', { name: '찾기', exact: true }).click();
  await expect(page.getByText('스크립트를 켜야 쓸 수 있다')).toBeVisible();
  await expect(page.locator(`.search-ways a[href="${at('/glossary/')}"]`)).toBeVisible();
  await context.close();
});

const HOSTILE = [
  '<img src=x onerror="window.hurt=1">',
  '"><script>window.hurt=1</script>',
  'javascript:window.hurt=1',
  '(((([\\',
  '{n}{word}$&$1',
  '애'.repeat(1_000_000),
];
test('whatever stands in the address or the field is only ever text', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const unhurt = async (): Promise<void> => {
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await expect(page.locator('.search-results :is(img, script)')).toHaveCount(0);
  };
  for (const text of fewOf(HOSTILE.slice(0, -1), 2)) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}#${encodeURIComponent(text)}`);
    await expect(results(page)).toContainText(/맞는 것이 없다|모두 든 것은 없다/);
    await unhurt();
  }
  for (const raw of fewOf(['%E0%A4%A', '%ED%A0%80', '%', '&q=&q[]=1', '%00'], 2))
    await page.goto(`/search/?q=${raw}`).then(unhurt);
  await page.goto('/search/');
  for (const text of [...HOSTILE, '\ud800', '애저\udfff']) {
    await field(page).evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.waitForTimeout(120);
    await unhurt();
  }
  expect(errors).toEqual([]);
});

test('what others stored in the browser changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const key of ['search', 'q', 'data-index']) localStorage.setItem(key, '<script>window.hurt=1</script>');
  });
  await page.goto('/search/?q=500억');
  await expect(hits(page).first()).toBeVisible();
});

for (const colorScheme of fewOf(['light', 'dark'] as const, 1))
  test(`open results hold with every rule of axe and fit 320 pixels, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const [width, path] of fewOf(
      [
        [320, '/'],
        [1280, '/en/'],
        [320, '/en/search/?q=azure'],
      ] as const,
      1,
    )) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (!path.includes('?')) await field(page).pressSequentially('azure');
      await expect(hits(page).first()).toBeVisible();
      expect(await page.evaluate(sidewaysPage), `${width}px`).toEqual([]);
      const box = await results(page).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
    }
  });

test('nothing of the page moves when the results come', async ({ page }) => {
  await page.goto('/');
  const before = await page.locator('main').boundingBox();
  await field(page).pressSequentially('애저');
  await expect(results(page)).toBeVisible();
  expect(await page.locator('main').boundingBox()).toEqual(before);
});

test('an address that leads nowhere offers the nearest page, in its language, and is not repeated', async ({
  page,
}) => {
  for (const [lost, near] of [
    ['/azure-exclusivty/', '/azure-exclusivity/'],
    ['/en/azure-exclusivity/timelin/', '/en/azure-exclusivity/#timeline'],
    ['/glossary/azure/', '/glossary/#azure'],
  ] as const) {
    const response = await page.goto(lost);
    expect(response?.status()).toBe(404);
    await expect(page.locator('.lost-near:visible a').first()).toHaveAttribute('href', at(near));
    await expect(page.locator('.lost-near:visible')).toHaveCount(1);
    expect(new URL(page.url()).pathname).toBe(at(lost));
  }
  for (const lost of ['/%3Cimg%20src=x%20onerror=hurt%3E/', '/xyzzy/?q=<script>#<script>']) {
    await page.goto(lost);
    await page.waitForTimeout(200);
    await expect(page.locator('.lost-near:visible')).toHaveCount(0);
    expect(await page.locator('body').innerText()).not.toMatch(/onerror|xyzzy|script>/);
    await expect(page.locator('main').getByRole('link', { name: '찾아보기' })).toBeVisible();
  }
});
