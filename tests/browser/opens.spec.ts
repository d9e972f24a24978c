import { expect, test, type Locator, type Page } from './site.ts';
import { violationsOf } from './access/axe.ts';
import { at } from '../support/basePath.ts';

const PATHS = ['/azure-exclusivity/', '/en/azure-exclusivity/'] as const;
/** One of each that the text opens. */
const OPENERS = { term: '.story p .term > button', citation: '.story .cite > button', status: 'button:has(> .status)' };
const open = (page: Page): Locator => page.locator(':popover-open');

/** The whole of what is open, on the screen. */
async function expectOnScreen(page: Page, what: string): Promise<void> {
  const box = await open(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box, what).not.toBeNull();
  if (!box) return;
  expect(Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height), what).toBeGreaterThanOrEqual(
    0,
  );
  const sideways = await open(page).evaluate((entry) => entry.scrollWidth - entry.clientWidth);
  expect(sideways, what).toBe(0);
}

for (const path of PATHS)
  test(`${path}: a term, a citation and a status open by pointer and by key, close by Escape, and give the focus back`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const selector of Object.values(OPENERS)) {
      const opener = page.locator(selector).first();
      const entry = page.locator(`[id="${(await opener.getAttribute('popovertarget')) ?? ''}"]`);
      for (const way of ['click', 'Enter', 'Space']) {
        if (way === 'click') await opener.click();
        else await opener.press(way);
        await expect(open(page), `${selector} ${way}`).toHaveCount(1);
        await expect(entry).toBeInViewport();
        await page.keyboard.press('Escape');
        await expect(open(page), `${selector} ${way}`).toHaveCount(0);
        await expect(opener).toBeFocused();
      }
    }
  });

test('the next step of the keyboard leads into what is open', async ({ page }) => {
  await page.goto(PATHS[0]);
  await page.locator(OPENERS.term).first().press('Enter');
  await page.keyboard.press('Tab');
  await expect(open(page).locator('a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(OPENERS.term).first()).toBeFocused();
});

test('a tap opens and a tap elsewhere closes, without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    hasTouch: true,
    viewport: { width: 360, height: 640 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto(at(PATHS[0]));
  for (const selector of Object.values(OPENERS)) {
    await page.locator(selector).first().tap();
    await expect(open(page), selector).toHaveCount(1);
    await page.touchscreen.tap(2, 2);
    await expect(open(page), selector).toHaveCount(0);
  }
  await context.close();
});

for (const [width, height] of [
  [320, 256],
  [320, 640],
  [1280, 800],
] as const)
  test(`at ${width} by ${height} what opens stays on the screen, wherever its word stands`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(PATHS[0]);
    const all = page.locator('[popovertarget]:visible');
    const count = await all.count();
    expect(count).toBeGreaterThan(100);
    for (const [block, step] of [
      ['start', 23],
      ['center', 29],
      ['end', 31],
    ] as const)
      for (let at = 0; at < count; at += step * 2) {
        const opener = all.nth(at);
        await opener.evaluate((button: HTMLButtonElement, where) => {
          button.scrollIntoView({ block: where });
          button.focus({ preventScroll: true });
        }, block);
        await page.keyboard.press('Enter');
        await expectOnScreen(page, `${at} at the ${block}`);
        await page.keyboard.press('Escape');
      }
  });

test('a browser that cannot place it at its word shows it as a sheet at the foot of the screen', async ({ page }) => {
  await page.route(`**${PATHS[0]}`, async (route) => {
    const html = await (await route.fetch()).text();
    expect(html).toMatch(/@supports\s*\(position-area/);
    const older = html.replaceAll(/position-(area|try)/g, 'unknown-$1');
    // The page’s policy knows its style sheet by its hash.
    const body = older.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  for (const [width, height] of [
    [320, 256],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(PATHS[0]);
    const rem = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    for (const [what, selector] of Object.entries(OPENERS)) {
      await page.locator(selector).first().click();
      await expectOnScreen(page, `${what} at ${width}`);
      const box = await open(page).boundingBox();
      expect(height - (box?.y ?? 0) - (box?.height ?? 0), what).toBeCloseTo(rem / 2, 0);
      await page.keyboard.press('Escape');
    }
  }
});

test('what is open has no accessibility violation, in either scheme', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PATHS[0]);
    for (const selector of Object.values(OPENERS)) {
      await page.locator(selector).first().click();
      expect(await violationsOf(page, [':popover-open', selector]), `${selector} ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});

test('on paper every entry stands in its list, what was open at the head, and an opener is plain words', async ({
  page,
}) => {
  await page.goto(PATHS[0]);
  await page.emulateMedia({ media: 'print' });
  const entries = await page.locator('[popover]').evaluateAll((all) =>
    all.map((entry) => {
      const { top, height } = entry.getBoundingClientRect();
      const before = entry.previousElementSibling?.getBoundingClientRect().bottom ?? -Infinity;
      return {
        id: entry.id,
        isInFlow: getComputedStyle(entry).position === 'static' && height > 20 && top >= before - 1,
      };
    }),
  );
  expect(entries.filter(({ id }) => id.startsWith('term-')).length).toBeGreaterThan(10);
  expect(entries.filter(({ id }) => id.startsWith('status-')).length).toBeGreaterThan(3);
  expect(entries.filter(({ isInFlow }) => !isInFlow)).toEqual([]);
  const underlined = await page
    .locator('[popovertarget]:visible')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).textDecorationLine !== 'none').length);
  expect(underlined).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.locator(OPENERS.term).first().click();
  await page.emulateMedia({ media: 'print' });
  const [opened, masthead] = [await open(page).boundingBox(), await page.locator('.masthead').boundingBox()];
  expect((opened?.y ?? 0) + (opened?.height ?? Infinity)).toBeLessThan(masthead?.y ?? 0);
});

test('no particle is parted from its term at the end of a line', async ({ page }) => {
  await page.goto(PATHS[0]);
  for (let width = 320; width <= 400; width += 8) {
    await page.setViewportSize({ width, height: 640 });
    const parted = await page.locator('.story p span.term').evaluateAll(
      (terms) =>
        terms.filter((term) => {
          const next = term.nextSibling;
          if (next?.nodeType !== 3 || !/^[가-힣]/.test(next.textContent ?? '')) return false;
          const range = document.createRange();
          range.setStart(next, 0);
          range.setEnd(next, 1);
          return range.getBoundingClientRect().top > term.getBoundingClientRect().bottom - 4;
        }).length,
    );
    expect(parted, `${width}px`).toBe(0);
  }
});
