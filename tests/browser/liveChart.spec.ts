import { expect, test, type Locator, type Page } from './site.ts';
import { violationsOf } from './access/axe.ts';
import { at } from '../support/basePath.ts';
import { ownDossier } from '../support/siteContent.ts';
import { drawing, enliven } from './liveFigure.ts';
import { farthest } from './sameToTheEye.ts';
import { fewOf } from '../support/runs.ts';

const PAGE = '/azure-exclusivity/money/';
/** The charts of bars, which are those that come to life. */
const BARS = Object.values(ownDossier(PAGE).explainer.charts).filter(({ form }) => form === 'bars').length;
const CHART_REQUEST = /\/charts\/|liveChart/;

const figureAt = (page: Page, at: number): Locator => page.locator('figure.figure:has([data-chart])').nth(at);
/** Scrolls to the end and back: a section is laid out when the reader comes near, and keeps its height from then on. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const section of document.querySelectorAll('.section')) {
      section.scrollIntoView({ behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Where everything in the story stands; what is inside a chart is looked at by itself. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.story *:not(.chart-stage *)')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width + height === 0) return [];
      // Beyond a hundredth of a pixel a browser rounds as it scrolls.
      return [element.tagName, ...[x, y + scrollY, width, height].map((at) => at.toFixed(1))].join(' ');
    }),
  );
}

const SEEN = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (
    [
      [PAGE, 1280],
      [`/en${PAGE}`, 360],
    ] as const
  ).map(([path, width]) => ({ colorScheme, path, width })),
);
for (const { colorScheme, path, width } of fewOf(
  SEEN,
  SEEN.filter((_, at) => at % 3 === 0),
)) {
  test(`every chart comes to life as it was drawn, and nothing moves: ${path} ${colorScheme} ${width}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.mouse.move(0, 0);
    await readThrough(page);
    const count = await page.locator('[data-chart]').count();
    expect(count).toBe(BARS);
    const before = await places(page);
    for (let at = 0; at < count; at++) {
      const stage = figureAt(page, at).locator('.chart-stage');
      const still = await stage.screenshot();
      await enliven(figureAt(page, at));
      // The button is in view only as long as it has the focus.
      await figureAt(page, at).locator('.chart-explore').blur();
      expect(await farthest(still, await stage.screenshot()), `chart ${at}`).toBeLessThan(40);
      await expect(stage.locator('.chart:visible svg')).toHaveCount(0);
    }
    expect(await places(page)).toEqual(before);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
  });
}

test('nothing is fetched before the reader wants a chart, and the script once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (CHART_REQUEST.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(PAGE);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await figureAt(page, 0).locator('.chart-stage').hover();
  await expect(figureAt(page, 0).locator('.chart-stage')).toHaveAttribute('data-live', '');
  expect(asked.map((path) => path.split('.').at(-1)).sort()).toEqual(['js', 'json']);
  await enliven(figureAt(page, 1));
  expect(asked).toHaveLength(3);
});

test('the data of a chart are asked for beside its script, not after it', async ({ page }) => {
  // The script does not come before the data have been asked for: were it to ask for them, neither would come.
  const asked = page.waitForRequest('**/charts/*.json');
  await page.route('**/liveChart*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(PAGE);
  await enliven(figureAt(page, 0));
});

test('a bar answers before the chart is drawn again, over the drawing of the build', async ({ page }) => {
  await page.goto(PAGE);
  const stage = figureAt(page, 0).locator('.chart-stage');
  const isDrawn = stage.evaluate(
    (element) =>
      new Promise<boolean>((answers) => {
        new MutationObserver(() => {
          if (element.querySelector('.chart-tooltip:not([hidden])')) answers(element.hasAttribute('data-live'));
        }).observe(element, { attributeFilter: ['hidden'], subtree: true });
      }),
  );
  await stage.hover();
  expect(await isDrawn).toBe(false);
  await expect(stage).toHaveAttribute('data-live', '');
});

test('where a chart cannot be drawn again it stays as it was built, without controls', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('No canvas here');
    };
  });
  await page.goto(PAGE);
  const figure = figureAt(page, 0);
  await figure.locator('.chart-stage').hover();
  await expect(figure.locator('.chart-controls')).toBeHidden();
  await expect(figure.locator('.chart svg:visible')).toHaveCount(1);
});

test('a tooltip says what the table says', async ({ page }) => {
  await page.goto(PAGE);
  const figure = figureAt(page, 0);
  await enliven(figure);
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        ['th data', 'td.number:nth-of-type(1)', 'td.number:nth-of-type(2)', 'td:nth-of-type(3)', '.status'].map(
          (part) => row.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ),
      ),
    );
  expect(rows.length).toBeGreaterThan(3);
  await figure.locator('.chart-explore').press('Enter');
  for (const row of rows) {
    const tooltip = figure.locator('.chart-tooltip');
    for (const told of row) await expect(tooltip).toContainText(told);
    await expect(tooltip).toContainText(/출처: [가-힣A-Z]/);
    await page.keyboard.press('ArrowDown');
  }
});

test('a pointer shows the bar it is over, and Escape puts it away', async ({ page }) => {
  await page.goto(PAGE);
  const figure = figureAt(page, 0);
  await figure.locator('.chart-stage').hover();
  const tooltip = figure.locator('.chart-tooltip');
  await expect(tooltip).toBeVisible();
  const name = await tooltip.locator('> :first-child').innerText();
  const box = await figure.locator('.chart-stage').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 12);
  await expect(tooltip.locator('> :first-child')).not.toHaveText(name);
  await expect(figure.locator('.chart-readout')).toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
});

test('a tap on a chart brings it to life, and a tap on a bar says what it is, on a phone', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    baseURL: baseURL ?? '',
  });
  const page = await phone.newPage();
  await page.goto(at(PAGE));
  const figure = figureAt(page, 0);
  const stage = figure.locator('.chart-stage');
  await stage.tap({ position: { x: 40, y: 30 } });
  await expect(stage).toHaveAttribute('data-live', '');
  const names = await figure.locator('tbody tr th > data').allInnerTexts();
  const told: string[] = [];
  const height = (await stage.boundingBox())?.height ?? 0;
  for (let bar = 0; bar < names.length; bar += 1) {
    await stage.tap({ position: { x: 40, y: (height * (bar + 0.5)) / names.length } });
    await expect(figure.locator('.chart-tooltip')).toBeVisible();
    told.push(await figure.locator('.chart-tooltip > :first-child').innerText());
  }
  expect(told).toEqual(names);
  await phone.close();
});

test('the keys go through the bars, each with one sentence, and Escape leaves', async ({ page }) => {
  await page.goto(`/en${PAGE}`);
  const figure = figureAt(page, 0);
  const [host, readout] = [figure.locator('.chart-host'), figure.locator('.chart-readout')];
  await figure.locator('.chart-explore').focus();
  await page.keyboard.press('Enter');
  await expect(host).toBeFocused();
  await expect(figure.getByRole('application', { name: 'Money into OpenAI' })).toBeFocused();
  const names = await figure.locator('tbody tr th > data').allInnerTexts();
  const first = names[0] ?? '';
  for (const name of names) {
    await expect(readout).toContainText(name.trim());
    expect(await readout.innerText()).toMatch(/^[^.]+:.+\$.+₩.+Sources: .+\.$/);
    await expect(figure.locator('.chart-mark')).toBeVisible();
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ArrowUp');
  await expect(readout).toContainText(names.at(-2) ?? '');
  await page.keyboard.press('End');
  await expect(readout).toContainText(names.at(-1) ?? '');
  await page.keyboard.press('Home');
  await expect(readout).toContainText(first);
  await page.keyboard.press('Escape');
  await expect(figure.locator('.chart-tooltip')).toBeHidden();
  await expect(figure.locator('.chart-explore')).toBeFocused();
});

test('bars of one size have no choice of scale', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-choice="scale"]')).toHaveCount(0);
});

test('a change of colours or of width is drawn as if it had always been so', async ({ page }) => {
  await page.goto(PAGE);
  await enliven(figureAt(page, 0));
  const light = await drawing(figureAt(page, 0));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => drawing(figureAt(page, 0))).not.toBe(light);
  const dark = await drawing(figureAt(page, 0));
  await page.setViewportSize({ width: 360, height: 900 });
  await expect.poll(() => drawing(figureAt(page, 0))).not.toBe(dark);
  const narrow = await drawing(figureAt(page, 0));
  await page.reload();
  await enliven(figureAt(page, 0));
  expect(await drawing(figureAt(page, 0))).toBe(narrow);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => drawing(figureAt(page, 0))).toBe(dark);
});

for (const [what, pattern] of [
  ['script', '**/liveChart*.js'],
  ['data', '**/charts/*.json'],
] as const) {
  test(`without its ${what} a chart stays as it was`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(PAGE);
    const figure = figureAt(page, 0);
    const text = await figure.textContent();
    const failed = page.waitForEvent('requestfailed');
    await figure.locator('.chart-stage').hover();
    await failed;
    await expect(figure.locator('.chart-controls')).toBeHidden();
    await expect(figure.locator('.chart-wide svg')).toBeVisible();
    await expect(figure.locator('canvas')).toHaveCount(0);
    expect((await figure.textContent())?.slice(0, 40)).toBe(text?.slice(0, 40));
  });
}

test('nothing moves by itself, whoever asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGE);
  await enliven(figureAt(page, 0));
  const at = await drawing(figureAt(page, 0));
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.waitForTimeout(400);
  expect(await drawing(figureAt(page, 0))).toBe(at);
});

test('paper and forced colours get the drawing of the build', async ({ page }) => {
  await page.goto(PAGE);
  const figure = figureAt(page, 0);
  await enliven(figure);
  for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await expect(figure.locator('canvas')).toBeHidden();
    await expect(figure.locator('.chart svg:visible')).toHaveCount(1);
  }
});

test('at 320 pixels all fits, fingers hit what they aim at, and it is said once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(PAGE);
  const count = await page.locator('[data-chart]').count();
  for (let at = 0; at < count; at++) {
    const figure = figureAt(page, at);
    await enliven(figure);
    await expect(figure.getByRole('img')).toHaveCount(1);
    await figure.locator('.chart-explore').press('Enter');
    await expect(figure.locator('.chart-tooltip')).toBeVisible();
    const tooltip = await figure.locator('.chart-tooltip').boundingBox();
    expect((tooltip?.x ?? -1) >= 0 && (tooltip?.x ?? 0) + (tooltip?.width ?? 999) <= 320).toBe(true);
    for (const target of await figure.locator('.chart-controls label').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsOf(page)).toEqual([]);
});
