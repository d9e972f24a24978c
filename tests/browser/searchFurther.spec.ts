import type { SiteIndex } from '#syndication/search/searchEntry';
import { expect, test, type Page } from './site.ts';
import { at } from '../support/basePath.ts';
import { fewOf } from '../support/runs.ts';
import { violationsOf } from './access/axe.ts';
import { sidewaysPage } from './access/inPage.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('.search-results');
const hits = (page: Page) => results(page).getByRole('link');
const said = (page: Page) => page.locator('.search [role=status]');
const further = (page: Page) => results(page).locator('.search-further');

/** Explainers that are made up here, after the real one, which is the newest. */
const MADE = Array.from({ length: 12 }, (_none, n) => `made-${n + 1}`);
const indexOf = (id: string): string => at(`/${id}/search-index.ko.json`);

/**
 * The site as it would be with twelve explainers more. Each has a fact about 튤립 and one that has its id; only the headline of the last
 * says what it is about. Gives the explainers whose indexes were asked for.
 */
async function withManyExplainers(page: Page): Promise<string[]> {
  const ofTheSite = ({ pathname }: URL): boolean => pathname === at('/search-index.ko.json');
  await page.route(ofTheSite, async (route) => {
    const site = (await (await route.fetch()).json()) as SiteIndex;
    const made = MADE.map((id) => ({ address: at(`/${id}/`), index: indexOf(id), names: [], topics: [] }));
    const pages = made.map(({ address }, n) => ({
      group: 'pages' as const,
      title: n === 11 ? '풍차의 값' : '다른 일',
      text: `${n}`,
      address,
    }));
    // One that is real, so that the counts do not grow with the site.
    const real = site.explainers.filter(({ address }) => address.endsWith('/azure-exclusivity/'));
    const explainers = [...real, ...made];
    await route.fulfill({ json: { ...site, entries: [...site.entries, ...pages], explainers } });
  });
  await page.route('**/made-*/search-index.ko.json', (route) => {
    const [, id = ''] = /(made-\d+)/.exec(route.request().url()) ?? [];
    const fact = (title: string) => ({ group: 'facts', title, address: at(`/${id}/facts/${title}/`) });
    return route.fulfill({ json: { entries: [fact(`튤립 ${id}`), fact(`알뿌리 ${id}`)] } });
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, id] = /\/([^/]+)\/search-index\.ko/.exec(new URL(request.url()).pathname) ?? [];
    if (id && MADE.includes(id)) asked.push(id);
  });
  return asked;
}

test('a page of the site searches the newest explainers, says so, and searches further when asked', async ({
  page,
}) => {
  const asked = await withManyExplainers(page);
  await page.goto('/');
  await field(page).fill('튤립');
  await expect(further(page)).toContainText('해설 13편 가운데 5편을 살폈다.');
  await expect(said(page)).toHaveText('해설 13편 가운데 5편을 살폈다. 4건을 찾았다');
  expect(asked.toSorted()).toEqual(['made-1', 'made-2', 'made-3', 'made-4']);
  // By keyboard: the button is the last of what arrow keys lead through, and the next thing to press after it was pressed.
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowDown');
  const button = page.getByRole('button', { name: '다른 해설에서 더 찾기' });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(further(page)).toContainText('13편 가운데 10편');
  await expect(results(page).locator('.search-count')).toHaveText('9');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(further(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('12건을 찾았다');
  await expect(hits(page).first()).toBeFocused();
  expect(new Set(asked).size).toBe(MADE.length);
  expect(asked).toHaveLength(MADE.length);
  // All of it is one index now.
  await field(page).fill('알뿔리');
  await expect(results(page)).toContainText('‘알뿌리’로 찾았다');
  await expect(results(page).locator('.search-count')).toHaveText('12');
});

test('explainers that are about what is sought are searched first', async ({ page }) => {
  const asked = await withManyExplainers(page);
  await page.goto('/search/?q=풍차 튤립');
  await expect(hits(page)).toHaveCount(0);
  await field(page).fill('풍차');
  await expect(hits(page)).toHaveAttribute('href', at('/made-12/'));
  expect(asked).toContain('made-12');
  await field(page).fill('튤립 made-12');
  await expect(hits(page)).toHaveAttribute('href', at('/made-12/facts/튤립 made-12/'));
});

test('a page of an explainer searches that one, and others when asked', async ({ page }) => {
  const asked = await withManyExplainers(page);
  await page.goto('/azure-exclusivity/');
  await field(page).fill('튤립');
  await expect(results(page)).toContainText('‘튤립’에 맞는 것이 없다.');
  await expect(further(page)).toContainText('이 해설만 살폈다.');
  await expect(said(page)).toHaveText('이 해설만 살폈다. ‘튤립’에 맞는 것이 없다.');
  expect(asked).toEqual([]);
  await field(page).fill('애저');
  await expect(hits(page).first()).toHaveAttribute('href', /#azure$/);
  await field(page).fill('튤립');
  await page.getByRole('button', { name: '다른 해설에서 더 찾기' }).click();
  await expect(hits(page)).toHaveCount(4);
  await expect(further(page)).toContainText('해설 13편 가운데 6편을 살폈다.');
  expect(asked).toHaveLength(5);
});

test('explainers that do not come keep nothing from the others, are said, and are tried again', async ({ page }) => {
  await page.route(`**${indexOf('azure-exclusivity')}`, (route) => route.abort());
  await page.goto('/');
  await field(page).fill('애저');
  await expect(hits(page).first()).toHaveAttribute('href', /#azure$/);
  await expect(further(page)).toContainText('해설 1편은 불러오지 못해 살피지 못했다.');
  await expect(said(page)).toHaveText(/^해설 1편은 불러오지 못해 살피지 못했다\. \d+건을 찾았다$/);
  const before = await results(page).locator('.search-group').count();
  await page.unroute(`**${indexOf('azure-exclusivity')}`);
  await page.getByRole('button', { name: '다시 찾기' }).click();
  await expect(further(page)).toHaveCount(0);
  expect(await results(page).locator('.search-group').count()).toBeGreaterThan(before);
});

for (const isOnResult of [false, true])
  test(`an explainer that is slow keeps the others waiting no longer than a moment; once it comes it ${isOnResult ? 'takes no result from under the reader' : 'is added'}`, async ({
    page,
  }) => {
    await withManyExplainers(page);
    let come = (): void => undefined;
    const slow = new Promise<void>((resolve) => (come = resolve));
    await page.route(`**${indexOf('made-2')}`, (route) => slow.then(() => route.fallback()));
    await page.goto('/');
    await field(page).fill('튤립');
    await expect(results(page).locator('.search-count')).toHaveText('3');
    await expect(further(page)).toContainText('13편 가운데 4편');
    if (isOnResult) await hits(page).nth(1).focus();
    const came = page.waitForResponse((response) => response.url().endsWith(indexOf('made-2')));
    come();
    await came;
    if (isOnResult) {
      await page.waitForTimeout(300);
      await expect(hits(page).nth(1)).toBeFocused();
      await expect(further(page)).toContainText('13편 가운데 4편');
      await page.getByRole('button', { name: '다른 해설에서 더 찾기' }).click();
      await expect(further(page)).toContainText('13편 가운데 10편');
    } else {
      await expect(results(page).locator('.search-count')).toHaveText('4');
      await expect(further(page)).toContainText('13편 가운데 5편');
    }
  });

for (const colorScheme of fewOf(['light', 'dark'] as const, 0))
  test(`the line that leads further holds with every rule of axe and fits 320 pixels, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await withManyExplainers(page);
    for (const path of ['/', '/search/?q=애저']) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await field(page).fill('애저');
      await expect(further(page)).toBeInViewport();
      expect(await page.evaluate(sidewaysPage)).toEqual([]);
      // A row that the line covers is whole as soon as the list is scrolled; which one it is hangs on what is found.
      const covered = await page.evaluate(() => {
        const line = document.querySelector('.search-further')?.getBoundingClientRect();
        return [...document.querySelectorAll('.search-list > li')]
          .filter((row) => line && row.getBoundingClientRect().bottom > line.top)
          .map((row) => String(row.querySelector('.search-hit')?.getAttribute('href')));
      });
      const wrong = await violationsOf(page);
      expect(
        wrong.filter(
          (fault) => !fault.startsWith('target-size') || !covered.some((href) => fault.includes(`"${href}"`)),
        ),
      ).toEqual([]);
    }
  });
