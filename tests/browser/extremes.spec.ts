import { expect, test } from '@playwright/test';
import { EXTREMES } from '../playwright.config.ts';
import { violationsOf } from './access/axe.ts';
import { drawing, enliven } from './liveFigure.ts';

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

test('who finds a mistake writes with its place and its value filled in, at each section and each fact', async ({
  page,
}) => {
  await page.goto(`${EXTREMES}/lighthouse/`);
  const written = (): Promise<{ subject: string; body: string }[]> =>
    page.locator('main .report-mistake').evaluateAll((links) =>
      links.map((link) => {
        const { searchParams } = new URL((link as HTMLAnchorElement).href);
        return { subject: searchParams.get('subject') ?? '', body: searchParams.get('body') ?? '' };
      }),
    );
  const ids = await page.locator('.story > .section').evaluateAll((sections) => sections.map(({ id }) => id));
  const ofSections = await written();
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids)
    expect(
      ofSections.some(({ body }) => body.includes(`/lighthouse/#${id}`)),
      id,
    ).toBe(true);
  await page.goto(`${EXTREMES}/lighthouse/facts/hanbit-nuri-deal/`);
  const [ofFact, ...more] = await written();
  expect(more).toEqual([]);
  expect(ofFact?.body).toContain('/lighthouse/facts/hanbit-nuri-deal/');
  expect(ofFact?.subject).toContain((await page.locator('.big').first().innerText()).trim());
});

test('values far apart can be seen on a scale of powers of ten', async ({ page }) => {
  await page.goto(`${EXTREMES}/lighthouse/money/`);
  const figure = page.locator('figure.figure:has([data-choice="scale"])').first();
  await enliven(figure);
  const linear = await drawing(figure);
  await figure.locator('[value="log"]').check();
  expect(await drawing(figure)).not.toBe(linear);
  await figure.locator('[value="linear"]').check();
  expect(await drawing(figure)).toBe(linear);
});
