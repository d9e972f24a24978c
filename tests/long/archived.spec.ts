import { expect, test } from '../browser/site.ts';
import { at } from '../support/basePath.ts';
import { fewPages } from '../support/samplePages.ts';

/**
 * A page kept by an archive: every address in it that stands from the root, or names the site, is rewritten to lead through the archive,
 * in its markup, and in its style sheets relative ones too. It keeps its style and its words.
 */
const ARCHIVE = '/web/20261201000000/https://example.org';
const CARRIED = /\b(href|src|content)="(?:https?:\/\/[^/"]*)?(\/(?!\/)[^"]*)"/g;

const rewritten = (text: string): string =>
  text
    .replace(CARRIED, (_whole, name: string, path: string) => `${name}="${ARCHIVE}${path}"`)
    .replace(/url\((["']?)(?:\.\.\/)*(?!data:)\/?/g, `url($1${ARCHIVE}/`);

for (const path of fewPages().filter((one) => !one.includes('/embed/')))
  test(`${path} in an archive has its words and its look`, async ({ page, baseURL }) => {
    await page.goto(path);
    const look = () =>
      page.evaluate(() => {
        const styleOf = (of: string): string[] => {
          const element = document.querySelector(of);
          if (!element) return [];
          const { fontFamily, fontSize, fontWeight, color, borderTopWidth, display } = getComputedStyle(element);
          return [fontFamily, fontSize, fontWeight, color, borderTopWidth, display];
        };
        return {
          words: document.body.innerText,
          styles: ['body', '.masthead', 'h1', 'main h2', 'main p', 'main table', '.footer'].map(styleOf),
          height: document.documentElement.scrollHeight,
        };
      });
    const own = await look();
    await page.route(`**${ARCHIVE}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const answer = await route.fetch({ url: new URL(pathname.slice(ARCHIVE.length), baseURL).href });
      const type = answer.headers()['content-type'] ?? '';
      if (!/html|css/.test(type)) return route.fulfill({ response: answer, body: await answer.body() });
      return route.fulfill({ response: answer, body: rewritten(await answer.text()) });
    });
    await page.goto(new URL(ARCHIVE + at(path), baseURL).href);
    const kept = await look();
    expect(kept.words).toBe(own.words);
    expect(kept.styles).toEqual(own.styles);
    // The headline’s own font comes at once or not at all, there and here.
    expect(kept.height / own.height).toBeCloseTo(1, 1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
