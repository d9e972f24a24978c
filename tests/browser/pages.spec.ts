import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { samplePages } from '../support/samplePages.ts';

const paths = samplePages();
/** The dark scheme changes colours and nothing of the layout: one width shows them all. */
const WIDTHS = { light: [320, 768, 1280], dark: [1280] } as const;

for (const path of paths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no accessibility violation, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (const width of WIDTHS[colorScheme]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${width}px ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
          ),
        ).toEqual([]);
      }
    });
  }

  test(`${path} fits a screen of 320 pixels, and one of 1920`, async ({ page }) => {
    for (const width of [320, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width}px`).toBeLessThanOrEqual(0);
    }
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
  await page.goto('/azure-exclusivity/');
  await expect(page.locator('table.comparison')).toBeVisible();
  await expect(page.locator('figure.figure svg').first()).toBeVisible();
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
