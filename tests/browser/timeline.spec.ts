import { expect, test, type Page } from './site.ts';
import { at } from '../support/basePath.ts';

const EXPLAINER = '/azure-exclusivity/';
const TIMELINE = `${EXPLAINER}timeline/`;
const shown = (page: Page, of: string): Promise<number> =>
  page.locator(of).evaluateAll((items) => items.filter((item) => getComputedStyle(item).display !== 'none').length);
const choose = (page: Page, place: number) => page.locator(`.timeline-filter input[value="${place}"]`).check();

test('a choice leaves the events it counts, without script, and years without any go', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(at(TIMELINE));
  const choices = await page.locator('.timeline-filter input').count();
  for (let place = 0; place < choices; place += 1) {
    await choose(page, place);
    const said = await page
      .locator('.timeline-filter label', { has: page.locator('input:checked') })
      .locator('data')
      .getAttribute('value');
    expect(await shown(page, '.timeline-event')).toBe(Number(said));
    // A year stands only over an event in sight.
    const empty = await page.locator('.timeline').evaluate((list) => {
      const items = [...list.children].filter((item) => getComputedStyle(item).display !== 'none');
      return items.filter((item, at) => item.matches('.timeline-year') && !items[at + 1]?.matches('.timeline-event'))
        .length;
    });
    expect(empty).toBe(0);
    await expect(page.locator('.timeline-now')).toBeVisible();
  }
  await choose(page, 4);
  expect(await shown(page, '.timeline-year')).toBeLessThan(await page.locator('.timeline-year').count());
  await context.close();
});

test('the keyboard chooses, and what is hidden is not read', async ({ page }) => {
  await page.goto(TIMELINE);
  const all = page.getByRole('radio', { name: /모두/ });
  await all.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /마이크로소프트/ })).toBeChecked();
  const events = page.getByRole('listitem').and(page.locator('.timeline-event'));
  const count = await page.locator('.timeline-filter :checked ~ data').getAttribute('value');
  await expect(events).toHaveCount(Number(count));
  await page.keyboard.press('ArrowLeft');
  await expect(all).toBeChecked();
});

test('paper has every event whatever was chosen, and no controls', async ({ page }) => {
  await page.goto(TIMELINE);
  await choose(page, 4);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, '.timeline-event')).toBe(await page.locator('.timeline-event').count());
  expect(await shown(page, '.timeline-year')).toBe(await page.locator('.timeline-year').count());
  await expect(page.locator('.timeline-filter')).toBeHidden();
  await expect(page.locator('.strip')).toBeVisible();
  await expect(page.locator('.permalink').first()).toBeHidden();
});

test('a link to an event shows it even where the choice hides it, and marks it by a line', async ({ page }) => {
  await page.goto(TIMELINE);
  await choose(page, 4);
  const event = page.locator('.timeline-event:not([data-in~="4"])').last();
  await expect(event).toBeHidden();
  await event.evaluate(({ id }) => (location.hash = id));
  await expect(event).toBeInViewport();
  expect(await event.evaluate((item) => getComputedStyle(item).outlineStyle)).toBe('solid');
  expect(await event.locator('.timeline-title').evaluate((title) => getComputedStyle(title).textDecorationLine)).toBe(
    'underline',
  );
});

test('the address of an entry shows under the pointer and at the keyboard, and always under a finger', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(TIMELINE);
  const event = page.locator('.timeline-event').nth(3);
  const link = event.getByRole('link', { name: '이 대목 주소' });
  await expect(link).toHaveCSS('opacity', '0');
  await event.hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await expect(event).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(`#${await event.getAttribute('id')}`);
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
  });
  const touched = await phone.newPage();
  await touched.goto(at(TIMELINE));
  await expect(touched.locator('.permalink').first()).toHaveCSS('opacity', '1');
  await phone.close();
});

for (const width of [320, 641, 1280])
  test(`every mark of the strip stands inside it at ${width} pixels, apart from the others`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(TIMELINE);
    const { marks, strip } = await page.locator('.strip').evaluate((element) => ({
      strip: element.getBoundingClientRect().toJSON() as DOMRect,
      marks: [...element.querySelectorAll('circle, rect')].flatMap((mark) => {
        const { x, y, width: w, height } = mark.getBoundingClientRect();
        return w === 0 ? [] : [{ x: x + w / 2, y: y + height / 2, w }];
      }),
    }));
    expect(marks).toHaveLength(await page.locator('.timeline-event').count());
    for (const mark of marks) {
      expect(mark.x - mark.w / 2).toBeGreaterThanOrEqual(strip.left - 1);
      expect(mark.x + mark.w / 2).toBeLessThanOrEqual(strip.right + 1);
      expect(mark.y - mark.w / 2).toBeGreaterThanOrEqual(strip.top - 1);
      const nearest = Math.min(
        ...marks.filter((other) => other !== mark).map((other) => Math.hypot(other.x - mark.x, other.y - mark.y)),
      );
      expect(nearest).toBeGreaterThan(width === 320 ? 7 : 10);
    }
  });

for (const width of [320, 390, 1280])
  test(`the strip uses its width at ${width} pixels, clips nothing, and a finger on a dot leads to its event`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(TIMELINE);
    const seen = await page.locator('.strip svg:visible').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const marks = [...svg.querySelectorAll('circle, rect')].map((mark) => mark.getBoundingClientRect());
      const clipped = [...svg.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1;
        })
        .map((text) => text.textContent);
      const used = Math.max(...marks.map(({ right }) => right)) - Math.min(...marks.map(({ left }) => left));
      return { used: used / frame.width, clipped, years: svg.querySelectorAll('[data-fact]').length };
    });
    expect(seen.used).toBeGreaterThan(0.9);
    expect(seen.clipped).toEqual([]);
    expect(seen.years).toBeGreaterThan(1);
    const link = page.locator('.strip svg:visible a').nth(7);
    const box = await link.locator('circle, rect').boundingBox();
    // A little beside the mark, where a fingertip lands.
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) - 4);
    await expect(page).toHaveURL(/#event-/);
    expect(page.url()).toContain(await link.getAttribute('href'));
    await expect(page.locator('.timeline-event:target')).toBeInViewport();
  });

test('one comparison of a clause is open at a time, by keyboard', async ({ page }) => {
  await page.goto(`${EXPLAINER}clauses/#api-exclusivity`);
  const pairs = page.locator('section', { has: page.locator('#api-exclusivity') }).locator('details');
  await expect(pairs).toHaveCount(10);
  await pairs.first().locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(pairs.first().locator('ins').first()).toBeVisible();
  await expect(pairs.and(page.locator('[open]'))).toHaveCount(1);
});
