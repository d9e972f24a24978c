import { expect, test } from '../browser/site.ts';
import { violationsOf } from '../browser/access/axe.ts';
import { samplePages } from '../support/samplePages.ts';

const MEDIA = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const path of samplePages()) {
  for (const { name, ...media } of MEDIA) {
    test(`${path} holds with every rule of axe, ${name}, on three screens`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.goto(path);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOf(page), `${width}px`).toEqual([]);
      }
    });
  }
}
