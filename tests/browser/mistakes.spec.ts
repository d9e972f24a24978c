import { expect, test } from './site.ts';
import { violationsOf } from './access/axe.ts';
import { MISTAKES } from './access/mistakes.ts';

/** pages.spec.ts looks for these mistakes on the pages as they are; here each is made, to see that it would be seen. */

test('every mistake is seen when it is planted', async ({ page }) => {
  const unseen: string[] = [];
  for (const { name, look, plant, media, width } of MISTAKES) {
    await page.setViewportSize({ width: width ?? 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: null, forcedColors: null, ...media });
    await page.goto('/azure-exclusivity/');
    await page.evaluate(plant);
    if ((await page.evaluate(look)).length === 0) unseen.push(name);
  }
  expect(MISTAKES.length).toBeGreaterThan(15);
  expect(unseen).toEqual([]);
});

test('seen when planted, by axe: one of each level of its rules, every one of its kind', async ({ page }) => {
  await page.goto('/azure-exclusivity/');
  await page.evaluate(() => {
    const plant = (tag: string, given: Record<string, string>, text = ''): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      element.textContent = text;
      document.querySelector('main')?.append(element);
    };
    for (const height of ['40', '41']) plant('img', { src: '/favicon.svg', width: '40', height });
    plant('p', { id: 'pale' }, '가나다라');
    plant('p', { id: 'paler' }, '마바사아');
    plant('h6', {}, '건너뛴 제목');
    const sheet = new CSSStyleSheet();
    // Under 4.5 to 1, and between 4.5 and 7.
    sheet.replaceSync('#pale { color: #999; background: #fff } #paler { color: #6b6b6b; background: #fff }');
    document.adoptedStyleSheets.push(sheet);
  });
  const found = await violationsOf(page);
  const rule = (id: string): string => found.find((violation) => violation.startsWith(`${id}: `)) ?? '';
  expect(rule('image-alt').split(' | ')).toHaveLength(2);
  expect(rule('color-contrast')).toContain('pale');
  expect(rule('color-contrast-enhanced')).toContain('paler');
  expect(rule('heading-order')).toContain('<h6>');
});
