import { expect, test } from '@playwright/test';
import { samplePages } from '../support/samplePages.ts';
import { MISTAKES } from './access/mistakes.ts';

const EXPLAINERS = ['/azure-exclusivity/', '/en/azure-exclusivity/'];
const PATHS = samplePages();

for (const path of PATHS) {
  test(`${path} makes none of the mistakes that scanners miss`, async ({ page }) => {
    const found: string[] = [];
    await page.goto(path);
    for (const { name, look, media, width } of MISTAKES) {
      await page.setViewportSize({ width: width ?? 1280, height: 900 });
      await page.emulateMedia({ reducedMotion: null, forcedColors: null, ...media });
      found.push(...(await page.evaluate(look)).map((offender) => `${name}: ${offender}`));
    }
    expect(found).toEqual([]);
  });
}

for (const { name, look, plant, media, width } of MISTAKES) {
  test(`seen when planted: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: width ?? 1280, height: 900 });
    await page.emulateMedia(media ?? {});
    await page.goto(EXPLAINERS[0] ?? '/');
    await page.evaluate(plant);
    expect(await page.evaluate(look)).not.toEqual([]);
  });
}
