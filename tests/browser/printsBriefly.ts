import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** A story and the whole of its explainer on paper: few sheets, no control, and no heading parted from what follows it. */
export async function printsBriefly(page: Page, path: string): Promise<void> {
  for (const [of, most] of [
    [path, 8],
    [`${path}all/`, 20],
  ] as const) {
    await page.goto(of);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => ({
      controls: [...document.querySelectorAll('button, input, select')]
        .filter((one) => one.checkVisibility() && !one.closest('.sr-only'))
        .map((one) => one.outerHTML.slice(0, 80)),
      // A heading stays with what follows it.
      lonely: [...document.querySelectorAll('h2, h3')]
        .filter((one) => one.checkVisibility() && !/avoid/.test(getComputedStyle(one).breakAfter))
        .map((one) => one.outerHTML.slice(0, 80)),
    }));
    expect(printed).toEqual({ controls: [], lonely: [] });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`${of}: ${sheets} pages of A4`);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets, of).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: null });
  }
}
