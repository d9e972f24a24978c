import { expect, test } from './site.ts';
import { explainerAddresses } from './explainerAddresses.ts';
import { dotsAtLineStart } from './lineStarts.ts';
import { wordsBroken } from './wordsBroken.ts';

const WIDTHS = [320, 360, 390, 768];

for (const path of explainerAddresses())
  test(`${path}: no line begins with a middle dot, on any screen, with every fold open`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    let looked = 0;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      const { dots, starts } = await page.evaluate(dotsAtLineStart);
      looked += dots;
      expect(starts, `${width} px`).toEqual([]);
    }
    expect(looked).toBeGreaterThan(0);
  });

for (const path of explainerAddresses())
  test(`${path}money/: no word of a chart stands on two lines, on any screen`, async ({ page }) => {
    await page.goto(`${path}money/`);
    let looked = 0;
    for (const width of [...WIDTHS, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const { words, broken } = await page.evaluate(wordsBroken);
      looked += words;
      expect(broken, `${width} px`).toEqual([]);
    }
    expect(looked).toBeGreaterThan(0);
  });
