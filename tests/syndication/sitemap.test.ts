import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robotsText } from '#syndication/hosts/robots';
import { sitemap } from '#syndication/sitemap/sitemap';
import { sitePages, type SitePage } from '#syndication/sitemap/sitePages';
import { LOCALES } from '#facts/values/text';
import { layeredDossier } from '../support/layeredContent.ts';
import { readXml } from '../support/readAtom.ts';

const SITE = 'https://site.test/';
const page = (at: number): SitePage => ({ path: (locale) => `/${locale}/${at}/`, told: LOCALES, moved: undefined });
interface Urlset {
  urlset: { url?: { loc: string }[] };
}
const locs = (text: string): string[] => ((readXml(text) as unknown as Urlset).urlset.url ?? []).map(({ loc }) => loc);

describe('a sitemap', () => {
  it('is one file while it fits, and an index of parts that hold every address once when it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 30 }), (count, most) => {
        const pages = Array.from({ length: count }, (_, at) => page(at));
        const { whole, parts } = sitemap(pages, SITE, most);
        const files = parts.length === 0 ? [whole] : parts;
        const found = files.map(locs);
        expect(found.flat()).toEqual(
          pages.flatMap(({ path }) => [`${SITE}${path('ko').slice(1)}`, `${SITE}${path('en').slice(1)}`]),
        );
        expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(most);
        expect(whole.match(/sitemap-\d+\.xml/g) ?? []).toEqual(parts.map((_, at) => `sitemap-${at + 1}.xml`));
        expect(parts.length === 1).toBe(false);
      }),
    );
  });

  it('dates what moved, and leaves undated what only the site itself can change', () => {
    const pages = sitePages([layeredDossier('sample', 'changed')]);
    const moved = new Map(pages.map(({ path, moved: day }) => [path('ko'), day]));
    expect(moved.get('/')).toBe('2024-02-08');
    expect(moved.get('/lighthouse/facts/hanbit-nuri-deal/')).toBe('2024-02-07');
    expect(moved.get('/lighthouse/facts/who-pays/')).toBe('2024-02-01');
    expect([moved.has('/method/'), moved.get('/method/')]).toEqual([true, undefined]);
    expect(sitemap(pages, SITE).whole).toContain(`<loc>${SITE}en/lighthouse/</loc>\n<lastmod>2024-02-08</lastmod>`);
  });

  it('is named by robots.txt', () => {
    expect(robotsText(SITE)).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/site\.test\/sitemap\.xml\n$/);
  });

  it('can be of a site without explainers', () => {
    expect(sitePages([]).map(({ moved }) => moved)).toEqual(Array.from({ length: 7 }));
  });
});
