import { expect, test } from '@playwright/test';
import { EXTREMES } from '../playwright.config.ts';
import { violationsOf } from './access/axe.ts';

/** Names of sixty letters, sums of fifteen digits, values a thousand times apart, a chart of one bar, and nothing at all. */
for (const locale of ['', 'en/']) {
  test(`the longest, largest and emptiest content holds at 320 pixels: /${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${EXTREMES}/${locale}lighthouse/`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expect(page.locator('figure.figure')).toHaveCount(3);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('.chart-narrow svg text')]
        .filter((text) => {
          const [box, frame] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
          return frame && (box.right > frame.right + 1 || box.left < frame.left - 1);
        })
        .map((text) => text.textContent),
    );
    expect(clipped).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
  });
}
