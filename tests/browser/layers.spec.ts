import { expect, test } from './site.ts';
import { measurePage } from './measurePage.ts';
import { explainerAddresses } from './explainerAddresses.ts';
import { printsBriefly } from './printsBriefly.ts';
import { fewOf } from '../support/runs.ts';

/**
 * How long a story is, and of what: in screens and in shares of its letters. The first story is held to what was measured on it;
 * any other to its most. Printed, so that a report has the figures.
 */
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const FIRST = '/azure-exclusivity/';
const MOST = 26;
/**
 * Korean letters of its sentences for each phone screen. The first story has 330 and a law with its polls and stages 250: about a screen
 * for each three hundred, and never fewer than these.
 */
const LETTERS_A_SCREEN = 240;
/** Who, over what, how it ended and what each side holds: whoever leaves after two screens has seen it. */
const HEAD = 2;
const mostScreens = (path: string, phone: boolean): number => {
  if (!path.endsWith(FIRST)) return MOST;
  if (!phone) return 16;
  return path.startsWith('/en/') ? 23.5 : 20.5;
};

for (const path of explainerAddresses())
  for (const size of [PHONE, DESK])
    test(`${path} at ${size.width} is short, says more than it notes, and stands still`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(path);
      const before = await measurePage(page);
      console.log(
        `${path} ${size.width}: ${before.screens.toFixed(2)} screens, head ${before.head.toFixed(2)}, ${percent(before.written)} written, ` +
          `${percent(before.noted)} of lines noted, ${percent(before.small)} small, ` +
          `${Math.round(before.prose / before.screens)} letters of prose a screen`,
      );
      expect(before.screens).toBeLessThanOrEqual(mostScreens(path, size === PHONE));
      expect(before.head).toBeGreaterThan(0);
      expect(before.head).toBeLessThanOrEqual(HEAD);
      if (size === PHONE && !path.startsWith('/en/'))
        expect(before.prose / before.screens).toBeGreaterThanOrEqual(LETTERS_A_SCREEN);
      expect(before.written).toBeGreaterThanOrEqual(0.7);
      expect(before.noted).toBeLessThanOrEqual(0.15);
      expect(before.small).toBeLessThan(0.2);
      expect(before.tooLow).toEqual([]);
      expect(before.wide).toBe(0);
      for (let y = 0; y < before.screens; y += 4) await page.mouse.wheel(0, 4 * size.height);
      await page.waitForTimeout(100);
      const after = await measurePage(page);
      expect(after.height).toBe(before.height);
    });

for (const path of explainerAddresses())
  for (const width of [360, 1280])
    test(`what a reader hears of ${path} at ${width} is there at once: every heading, table, list and link`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const shown = await page.evaluate(() => {
        // What a fold holds comes when it is opened; what is not shown at this width stands there in another form.
        const count = (of: string): number =>
          [...document.querySelectorAll(of)].filter(
            (one) => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary), [aria-hidden=true]'),
          ).length;
        return {
          heading: count(':is(h1, h2, h3, h4)'),
          table: count('table'),
          list: count(':is(ul, ol):not([role])'),
          link: count('a[href]'),
        };
      });
      const client = await page.context().newCDPSession(page);
      const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
        nodes: { ignored?: boolean; role?: { value: string } }[];
      };
      const heard = (role: string): number => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
      expect(shown.heading).toBeGreaterThan(5);
      for (const [role, count] of Object.entries(shown)) expect(heard(role), role).toBeGreaterThanOrEqual(count);
    });

test('a sentence that is copied has its term, its status and its sources', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of explainerAddresses()) {
    await page.goto(path);
    const sentence = page.locator('.story > .section :is(p, li):has(.status):has(cite)').first();
    const read = await sentence.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return (element as HTMLElement).innerText;
    });
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const bare = (text: string): string => text.replace(/\s+/g, '');
    expect(bare(copied)).toBe(bare(read));
    const parts = await sentence.locator('.status, cite a').allInnerTexts();
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(bare(copied)).toContain(bare(part));
  }
});

test('a place that has left the story is found on the list that has it now', async ({ page }) => {
  await page.goto(`${FIRST}#event-2026-04-amendment`);
  await expect(page).toHaveURL(/azure-exclusivity\/#event-2026-04-amendment$/);
  await page.goto(`${FIRST}#source-ft-2026-03-18`);
  await expect(page).toHaveURL(/azure-exclusivity\/sources\/#source-ft-2026-03-18$/);
  await expect(page.locator('#source-ft-2026-03-18')).toBeInViewport();
});

for (const path of fewOf(explainerAddresses(), 1))
  test(`on paper ${path} takes eight pages at most, and all of it twenty; no control and no lonely heading`, ({
    page,
  }) => printsBriefly(page, path));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
