import { describe, expect, it } from 'vitest';
import { DIST } from '../support/basePath.ts';
import { pageAt } from '../support/builtPages.ts';
import { compressed, weigh } from '../bench/pageWeight.ts';
import { samplePages } from '../support/samplePages.ts';
import { dossierAt, dossiers } from '../support/siteContent.ts';

/**
 * What a reader pays before acting, in bytes over the line, with a little room for a new fact. A story weighs what it says: this
 * is the most for any, `azure/budget.test.ts` has what the first one may cost.
 */
const STORY = 40_000;
const PAST = 25_000;
/** Every other page, without the font that it shares with its neighbours; `azure/budget.test.ts` holds the real ones to 15,000. */
const OTHER = 16_000;
/** A page that has all of something: every event, figure, source, fact, or file with its columns. */
const LIST = 20_000;
const isList = (path: string): boolean =>
  /\/(?:(?:timeline|money|sources)\/(?:[^/]+\/)?|facts\/(?:kind\/[^/]+\/)?|downloads\/)$/.test(path);
/** All of an explainer on one page: to keep and to print, and loaded by nothing. */
const WHOLE = 80_000;
const isWhole = (path: string): boolean => path.endsWith('/all/');
/** What a page of the site may gain with each explainer: five are told in full, the others led to. */
const IN_FULL = 1_500;
const LED_TO = 200;
const grownBy = (path: string): number => {
  const isOfSite = dossierAt(path) === undefined;
  const others = dossiers.length - 1;
  return isOfSite ? Math.min(others, 4) * IN_FULL + Math.max(others - 4, 0) * LED_TO : 0;
};
const REQUESTS = 4;
const SCRIPT = 900;
/** What structured data may add to a story. */
const STRUCTURED = 1_536;
/** Before the first round trip is over: the style sheet, and the page as far as a phone's first screen. */
const FIRST_SCREEN = 14_000;

/** Of each kind of page in each language the longest. */
const pages = samplePages().map((path) => ({ ...pageAt(path) }));
const weights = pages.map((page) => ({ ...weigh(page, DIST), page }));
const stories = weights.filter(({ page }) => page.document.querySelector('article.explainer'));
const past = weights.filter(({ path }) => path.includes('/as-of/'));
const others = weights.filter((weight) => !stories.includes(weight) && !past.includes(weight));
const sizeOf = (kind: string, { items }: (typeof weights)[number]): number =>
  items.filter((item) => item.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
/** A page that is too heavy, as the report should say it. */
const said = ({ path, bytes, items }: (typeof weights)[number]): string =>
  `${path} ${bytes}: ${items.map((item) => `${item.kind} ${item.bytes}`).join(', ')}`;

describe('what a page costs', () => {
  it('is known of stories, past states and other pages in both languages', () => {
    console.log(
      `${weights.length} pages weighed, the heaviest ${Math.max(...weights.map(({ bytes }) => bytes))} bytes`,
    );
    expect(stories).toHaveLength(2);
    expect(past).toHaveLength(2);
    expect(others.length).toBeGreaterThan(40);
  });

  it('a story, and a past state of it', () => {
    expect(stories.filter(({ bytes }) => bytes > STORY).map(said)).toEqual([]);
    expect(past.filter(({ bytes }) => bytes > PAST).map(said)).toEqual([]);
  });

  it('any other page, a long list too, the shared font apart', () => {
    const heavy = others.filter(
      (weight) =>
        weight.bytes - sizeOf('font', weight) >
        (isWhole(weight.path) ? WHOLE : isList(weight.path) ? LIST : OTHER) + grownBy(weight.path),
    );
    expect(heavy.map(said)).toEqual([]);
  });

  it('is four requests at most, and no more script than a few lines', () => {
    expect(weights.filter(({ items }) => items.length > REQUESTS).map(said)).toEqual([]);
    expect(weights.filter((weight) => sizeOf('script', weight) > SCRIPT).map(said)).toEqual([]);
  });

  it('is no script that must run: none stands in the page’s way, and no data is laid in beforehand', () => {
    for (const { document, path } of pages) {
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      const inTheWay = scripts.filter(
        (script) => script.getAttribute('type') !== 'module' || script.textContent !== '',
      );
      expect(
        inTheWay.map(({ outerHTML }) => outerHTML),
        path,
      ).toEqual([]);
    }
  });

  it('of what a story says to machines is next to nothing', () => {
    for (const { page, path, items } of stories) {
      const without = page.html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
      const cost = (items.find(({ kind }) => kind === 'page')?.bytes ?? 0) - compressed(without);
      expect(cost, path).toBeGreaterThanOrEqual(100);
      expect(cost, path).toBeLessThanOrEqual(STRUCTURED);
    }
  });

  it('of a story’s first screen, with the style it needs, comes in the first round trip', () => {
    for (const weight of stories) {
      const { html } = weight.page;
      const end = html.indexOf('</section>', html.indexOf('id="brief"'));
      expect(end, weight.path).toBeGreaterThan(0);
      expect(compressed(html.slice(0, end)) + sizeOf('style', weight), weight.path).toBeLessThanOrEqual(FIRST_SCREEN);
    }
  });
});
