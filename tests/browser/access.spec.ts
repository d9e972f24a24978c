import { expect, test, type Page } from './site.ts';
import { clippedText, sidewaysPage } from './access/inPage.ts';
import { violationsOf } from './access/axe.ts';
import { fewOf } from '../support/runs.ts';

const EXPLAINERS = fewOf(['/azure-exclusivity/', '/en/azure-exclusivity/'], 1);

/** A reader's own style sheet: the page's policy lets no style element in. */
function restyle(page: Page, rule: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rule);
}

/** What does not fit the screen, or is cut off. */
async function lostText(page: Page): Promise<string[]> {
  return [...(await page.evaluate(sidewaysPage)), ...(await page.evaluate(clippedText))];
}

for (const path of EXPLAINERS) {
  test(`${path} holds with every rule of axe in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(path);
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`${path} loses nothing at 400 % zoom, with wide text spacing, or with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await lostText(page), '400 %').toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    await restyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    );
    expect(await lostText(page), 'text spacing').toEqual([]);
    await page.goto(path);
    await restyle(page, 'html { font-size: 200% !important }');
    expect(await lostText(page), '200 % text').toEqual([]);
  });

  test(`${path} is walked from top to bottom by keyboard, in the order it is seen, and is covered by nothing`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    const total = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input:checked, [tabindex="0"]')].filter(
          (stop) => stop.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
    const stops: { top: number; label: string; isSeen: boolean; isCovered: boolean }[] = [];
    for (let at = 0; at < total + 5; at++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const box = (element.getClientRects()[0] ?? element.getBoundingClientRect()) as DOMRect;
        const { outlineStyle } = getComputedStyle(element);
        const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return {
          top: Math.round(box.top + scrollY),
          label: (element.textContent ?? element.tagName).trim().slice(0, 40),
          isSeen:
            box.bottom > 0 && box.top < innerHeight && (outlineStyle !== 'none' || element.closest('label') !== null),
          isCovered: !!over && !element.contains(over) && !over.contains(element),
        };
      });
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThanOrEqual(total - 5);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ label }) => label)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered).map(({ label }) => label)).toEqual([]);
    const backwards = stops.slice(2).filter(({ top }, at) => top < (stops[at + 1]?.top ?? 0) - 8);
    expect(backwards.map(({ label, top }) => `${label} at ${top}`)).toEqual([]);
  });
}
