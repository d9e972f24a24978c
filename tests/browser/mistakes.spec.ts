import { expect, test } from './site.ts';
import { MISTAKES } from './access/mistakes.ts';

/** pages.spec.ts looks for these mistakes on the pages as they are; here each is made, to see that it would be seen. */

for (const { name, look, plant, media, width } of MISTAKES) {
  test(`seen when planted: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: width ?? 1280, height: 900 });
    await page.emulateMedia(media ?? {});
    await page.goto('/azure-exclusivity/');
    await page.evaluate(plant);
    expect(await page.evaluate(look)).not.toEqual([]);
  });
}
