import { expect, test } from './site.ts';
import { at } from '../support/basePath.ts';
import { fewPages } from '../support/samplePages.ts';
import { violationsOf } from './access/axe.ts';
import { MISTAKES } from './access/mistakes.ts';

/** Letters a twelfth wider, as they come where a machine has other fonts than this one. Runs in the browser. */
function widerLetters(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { letter-spacing: .04em }');
  document.adoptedStyleSheets.push(sheet);
}

for (const path of fewPages()) {
  test(`${path} makes no mistake of access that axe knows, or that it does not`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    await page.goto(path);
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await violationsOf(page)).map((violation) => `${width}px ${violation}`));
    }
    for (const { name, look, media, width } of MISTAKES) {
      await page.setViewportSize({ width: width ?? 1280, height: 900 });
      await page.emulateMedia({ reducedMotion: null, forcedColors: null, ...media });
      found.push(...(await page.evaluate(look)).map((offender) => `${name}: ${offender}`));
    }
    await page.setViewportSize({ width: 320, height: 900 });
    await page.evaluate(widerLetters);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) found.push(`320px, letters as wide as another machine’s: ${wider} too wide`);
    await page.goto(path);
    await page.setViewportSize({ width: 1920, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) found.push(`1920px: ${overflow} too wide`);
    expect(found).toEqual([]);
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
