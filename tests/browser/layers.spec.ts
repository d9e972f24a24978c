import { expect, test } from './site.ts';
import { measurePage } from './measurePage.ts';
import { explainerAddresses } from './explainerAddresses.ts';

/**
 * How long a story is, and of what: in screens and in shares of its letters. The first story is held to what was measured on it;
 * any other to its most. Printed, so that a report has the figures.
 */
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const FIRST = '/azure-exclusivity/';
const MOST = 26;
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
        `${path} ${size.width}: ${before.screens.toFixed(2)} screens, ${percent(before.written)} written, ` +
          `${percent(before.noted)} of lines noted, ${percent(before.small)} small`,
      );
      expect(before.screens).toBeLessThanOrEqual(mostScreens(path, size === PHONE));
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

test('what a reader hears of a story is there at once: every heading, table and list', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(FIRST);
  const inPage = await page.evaluate(
    () => document.querySelectorAll(':is(h1, h2, h3):not(details :not(summary))').length,
  );
  expect(await page.getByRole('heading').count()).toBeGreaterThanOrEqual(inPage);
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string } }[] };
  const heard = (role: string): number => nodes.filter((node) => node.role?.value === role).length;
  expect(heard('heading')).toBeGreaterThanOrEqual(inPage);
  expect(heard('table')).toBe(await page.locator('main table:visible').count());
});

test('a place that has left the story is found on the page that has all', async ({ page }) => {
  await page.goto(`${FIRST}#event-2026-04-amendment`);
  await expect(page).toHaveURL(/azure-exclusivity\/#event-2026-04-amendment$/);
  await page.goto(`${FIRST}#source-ft-2026-03-18`);
  await expect(page).toHaveURL(/azure-exclusivity\/all\/#source-ft-2026-03-18$/);
  await expect(page.locator('#source-ft-2026-03-18')).toBeInViewport();
});

test('on paper a story takes eight pages at most, and all of it twenty', async ({ page }) => {
  for (const [path, most] of [
    [FIRST, 8],
    [`${FIRST}all/`, 20],
  ] as const) {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`${path}: ${sheets} pages of A4`);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets, path).toBeLessThanOrEqual(most);
  }
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
