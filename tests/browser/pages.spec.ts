import { expect, test, type Page } from './site.ts';
import { at } from '../support/basePath.ts';
import { fewOf } from '../support/runs.ts';
import { fewPages, samplePages } from '../support/samplePages.ts';
import { violationsOf } from './access/axe.ts';
import { MISTAKES } from './access/mistakes.ts';
import { clickAll, heard } from './clickEverything.ts';

/** A page is seen on one of these screens, by turns; tests/long/everyMedium.spec.ts looks at all on every one. */
const SCREENS = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/**
 * Axe is asked of a page of each kind, of records that are of one make one for each of their folders; everyMedium.spec.ts asks it of all,
 * and of the whole dossier, whose parts stand on the pages of its lists too.
 */
const FOLDER = /\/(facts|as-of|embed|organisations|people|topics)\/[^/]+\/$/;
const seenByAxe = (paths: readonly string[]): Set<string> =>
  new Set(
    [...Map.groupBy(paths, (path) => FOLDER.exec(path)?.[1] ?? path).values()].flatMap(([first = '']) =>
      first.endsWith('/all/') ? [] : [first],
    ),
  );
const PATHS = fewOf(samplePages(), fewPages());
const ASKED_OF_AXE = seenByAxe(PATHS);

/** Letters a twelfth wider, as they come where a machine has other fonts than this one. Runs in the browser. */
function widerLetters(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { letter-spacing: .04em }');
  document.adoptedStyleSheets.push(sheet);
}

/** By how much the page is wider than a screen of this width. */
async function tooWide(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The mistakes that show on one screen and in one medium together: to turn a page to another lays it out anew. */
const MADE_TOGETHER = [
  ...Map.groupBy(MISTAKES, ({ media, width }) => JSON.stringify({ media, width: width ?? 1280 })).values(),
];

async function mistakesOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const together of MADE_TOGETHER) {
    const { media, width = 1280 } = together[0] ?? {};
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: null, forcedColors: null, ...media });
    // A chart that came to life under the focus is drawn anew for another width with the next frame.
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    for (const { name, look } of together)
      found.push(...(await page.evaluate(look)).map((offender) => `${name}: ${offender}`));
  }
  return found;
}

for (const [turn, path] of PATHS.entries()) {
  test(`${path} keeps nobody out, breaks no rule of its own and asks nobody else, whatever is clicked`, async ({
    page,
    baseURL,
  }) => {
    const { said, asked } = heard(page, baseURL ?? '');
    const found: string[] = [];
    const { width, colorScheme } = SCREENS[turn % 2] ?? SCREENS[0];
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const violations = ASKED_OF_AXE.has(path) ? await violationsOf(page) : [];
    found.push(...violations.map((violation) => `${width}px ${violation}`));
    found.push(...(await mistakesOn(page)));
    const wide = await tooWide(page, 1920);
    if (wide > 0) found.push(`1920px: ${wide} too wide`);
    await page.evaluate(widerLetters);
    const wider = await tooWide(page, 320);
    if (wider > 0) found.push(`320px, letters as wide as another machine’s: ${wider} too wide`);
    await clickAll(page);
    expect(found).toEqual([]);
    expect(asked).toEqual([]);
    expect(said.filter((text) => !/404/.test(text) || path !== '/404.html')).toEqual([]);
  });
}

test('nothing moves while the explainer loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/azure-exclusivity/');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
});

test('everything is there without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(at('/azure-exclusivity/'));
  await expect(page.locator('table.comparison')).toBeVisible();
  await expect(page.locator('figure.figure .flow-block svg').first()).toBeVisible();
  await expect(page.locator('li.timeline-now')).toBeVisible();
  await context.close();
});

test('the keyboard finds the skip link first, and it leads to the story', async ({ page }) => {
  await page.goto('/azure-exclusivity/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the other language is one step away, on the same page', async ({ page }) => {
  await page.goto('/azure-exclusivity/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/azure-exclusivity\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
