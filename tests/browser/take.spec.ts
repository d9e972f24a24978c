import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './site.ts';
import { at } from '../support/basePath.ts';

const EXPLAINER = '/azure-exclusivity/';
const DOWNLOADS = `${EXPLAINER}downloads/`;
const EMBED = `${EXPLAINER}embed/equity-into-openai/`;

/** A page that is not ours, on an origin of its own, while something is done with it. */
async function onAnotherSite(body: () => string, look: (address: string) => Promise<void>): Promise<void> {
  const host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><body>${body()}</body>`);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  try {
    await look(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  } finally {
    host.close();
    host.closeAllConnections();
  }
}

test('a citation is copied, and the reader is told so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EXPLAINER);
  await page.locator('#cite > summary').click();
  const cite = page.locator('#cite .citation').first();
  await cite.getByRole('button').click();
  await expect(cite.getByRole('status')).toHaveText('복사했다');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    (await page.locator('#cite-ko').innerText()).trim(),
  );
});

test('where copying is refused, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await page.goto(EXPLAINER);
  await page.locator('#cite > summary').click();
  const cite = page.locator('#cite .citation').first();
  await cite.getByRole('button').click();
  await expect(cite.getByRole('status')).toContainText('선택해 두었다');
  expect((await page.evaluate(() => getSelection()?.toString() ?? '')).trim()).toBe(
    (await page.locator('#cite-ko').innerText()).trim(),
  );
});

for (const offered of [true, false])
  test(`an explainer is passed on by the reader’s own sheet, or by its address: ${offered ? 'sheet' : 'address'}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript((can) => {
      Object.assign(globalThis, { shared: [] });
      if (can)
        Object.defineProperty(Navigator.prototype, 'share', {
          configurable: true,
          value: (what: unknown) => {
            (globalThis as unknown as { shared: unknown[] }).shared.push(what);
            return Promise.resolve();
          },
        });
      else delete (Navigator.prototype as { share?: unknown }).share;
    }, offered);
    await page.goto(EXPLAINER);
    const button = page.locator('[data-share]');
    await button.click();
    if (!offered) {
      await expect(page.locator('.pass-on [role=status]')).toHaveText('주소를 복사했다');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/azure-exclusivity\/$/);
      return;
    }
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { shared: { url: string }[] }).shared[0]?.url))
      .toMatch(/\/azure-exclusivity\/$/);
  });

test('without script no button stands there that does nothing, and the texts can be read', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const path of [EXPLAINER, DOWNLOADS]) {
    await page.goto(at(path));
    expect(await page.locator('button:visible').count()).toBe(0);
  }
  await expect(page.locator('#citation')).toBeVisible();
  await page.goto(at(EMBED));
  await expect(page.locator('svg').first()).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
});

test('a section’s permalink puts its address in the bar, copies it and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EXPLAINER);
  await page.locator('#money > .permalink').click();
  await expect(page).toHaveURL(/#money$/);
  await expect(page.locator('#money > .copied')).toHaveText('주소를 복사했다');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/azure-exclusivity\/#money$/);
});

test('a chart on another site fits its frame with the listener, and without it in the height given', async ({
  page,
  baseURL,
}) => {
  await page.goto(DOWNLOADS);
  const codes = await page.locator('details .code-to-copy').allTextContents();
  const port = new URL(baseURL ?? '').port;
  const here = (code: string): string => code.trim().replaceAll('http://localhost:4321', `http://127.0.0.1:${port}`);
  expect(codes.length).toBeGreaterThan(3);
  let listener = '';
  const body = () => codes.map(here).join('').replaceAll('loading="lazy"', '') + listener;
  const needed = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.body.getBoundingClientRect().height)),
    );
  const given = () =>
    page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));

  await onAnotherSite(body, async (host) => {
    for (const width of [340, 720]) {
      await page.setViewportSize({ width, height: 900 });
      listener = '';
      await page.goto(host);
      for (const frame of page.frames().slice(1)) await expect(frame.locator('h1')).toBeVisible();
      const fixed = await given();
      const heights = await needed();
      expect(heights).toHaveLength(codes.length);
      heights.forEach((height, at) => expect(height, `chart ${at} at ${width}`).toBeLessThanOrEqual(fixed[at] ?? 0));

      listener = `<script src="http://127.0.0.1:${port}${at('/embed.js')}" defer></script>`;
      await page.goto(host);
      const apart = async (): Promise<number> => {
        const [have, want] = [await given(), await needed()];
        return Math.max(...want.map((height, at) => Math.abs(height - (have[at] ?? 0))));
      };
      await expect.poll(apart).toBeLessThanOrEqual(1);
      expect(fixed.some((height, at) => height - (heights[at] ?? 0) > 20)).toBe(true);
    }
  });
});

test('the listener takes a number from a chart’s own frame and from nobody else', async ({ page, baseURL }) => {
  const body = () => `<script src="${baseURL ?? ''}${at('/embed.js')}"></script><iframe src="about:blank"></iframe>`;
  await onAnotherSite(body, async (host) => {
    await page.goto(host);
    const heightAfter = (said: unknown, origin: string, fromFrame: boolean) =>
      page.evaluate(
        ([data, from, own]) => {
          const frame = document.querySelector('iframe');
          if (!frame) throw new Error('no frame');
          frame.style.height = '';
          Object.defineProperty(frame, 'src', { value: 'https://ours.test/embed/', configurable: true });
          const source = own ? frame.contentWindow : window;
          dispatchEvent(new MessageEvent('message', { data, origin: from, source }));
          return frame.style.height;
        },
        [said, origin, fromFrame] as const,
      );
    const height = (value: unknown) => ({ type: 'jaengjeom:height', height: value });
    expect(await heightAfter(height(412.2), 'https://ours.test', true)).toBe('413px');
    expect(await heightAfter(height(9e9), 'https://ours.test', true)).toBe('2000px');
    expect(await heightAfter(height(-1), 'https://ours.test', true)).toBe('120px');
    for (const refused of [height('400'), height(NaN), height(Infinity), { height: 400 }, null, 'x'])
      expect(await heightAfter(refused, 'https://ours.test', true)).toBe('');
    expect(await heightAfter(height(400), 'https://evil.test', true)).toBe('');
    expect(await heightAfter(height(400), 'https://ours.test', false)).toBe('');
  });
});

test('printed, everything is unfolded, no box is dark, every source gives its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${EXPLAINER}all/`);
  const found = await page.evaluate(() => {
    // What a chart or another fold says anyway is left out of paper, with its fold.
    const folded = [...document.querySelectorAll('details > :not(summary)')].filter(
      (element) =>
        element.parentElement?.checkVisibility() === true &&
        element.textContent.trim() !== '' &&
        (element.getBoundingClientRect().height === 0 || !element.checkVisibility({ contentVisibilityAuto: true })),
    );
    const dark = [...document.querySelectorAll('main *, body, html')].filter((element) => {
      const [red = 255, green = 255, blue = 255, alpha = 1] =
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      const isShown = element.getBoundingClientRect().height > 1 && element.checkVisibility();
      return isShown && element.getBoundingClientRect().width > 8 && alpha > 0.1 && red + green + blue < 600;
    });
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.source-list a[href^="http"]')];
    const silent = links.filter((link) => {
      const after = getComputedStyle(link, '::after').content;
      return !after.includes('attr(href)') && !after.includes(link.href);
    });
    const unbroken = [...document.querySelectorAll('.chart, .source-list > li, .timeline-event')].filter(
      (element) => getComputedStyle(element).breakInside !== 'avoid',
    );
    return {
      folded: folded.length,
      dark: dark.map((element) => `${element.tagName}.${element.className}`),
      links: links.length,
      silent: silent.length,
      breaking: unbroken.length,
      details: document.querySelectorAll('details').length,
    };
  });
  expect(found.details).toBeGreaterThan(10);
  expect(found.links).toBeGreaterThan(40);
  expect(found).toMatchObject({ folded: 0, dark: [], silent: 0, breaking: 0 });
});
