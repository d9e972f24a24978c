import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/builtPages.ts';
import { readXml } from '../support/readAtom.ts';
import { hasJing, schemaFaults } from '../support/relaxNg.ts';

interface Url {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@hreflang': string; '@href': string }[];
}

const pages = builtPages();
const urls = (readXml(readFileSync('dist/sitemap.xml', 'utf8')) as unknown as { urlset: { url: Url[] } }).urlset.url;
const byLoc = new Map(urls.map((url) => [url.loc, url]));
const origin = new URL(urls[0]?.loc ?? '').origin;
const canonicalOf = ({ document }: BuiltPage): string =>
  document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
const isHidden = ({ document }: BuiltPage): boolean =>
  /noindex/.test(document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '');
const standing = pages.filter((page) => !isHidden(page) && canonicalOf(page) === origin + page.path);
const namings = (found: readonly { hreflang: string | null; href: string | null }[]): string[] =>
  found.map(({ hreflang, href }) => `${hreflang} ${href}`).sort();
const inHead = ({ document }: BuiltPage): string[] =>
  namings(
    [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
      hreflang: link.getAttribute('hreflang'),
      href: link.getAttribute('href'),
    })),
  );
const inSitemap = (url: Url): string[] =>
  namings(url['xhtml:link'].map((link) => ({ hreflang: link['@hreflang'], href: link['@href'] })));

describe('the sitemap', () => {
  it('holds every page that stands for itself, and nothing else', () => {
    const expected = standing.map(({ path }) => origin + path);
    expect(expected.length).toBeGreaterThan(100);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(expected.sort());
    expect(urls.length).toBeLessThanOrEqual(50_000);
    console.log(`${urls.length} addresses in the sitemap, of ${pages.length} pages`);
  });

  it('leaves out the one for lost readers, charts for other pages and past states', () => {
    const left = pages.filter(({ path }) => !byLoc.has(origin + path)).map(({ path }) => path);
    expect(left.length).toBeGreaterThan(10);
    expect(left.filter((path) => !/^\/404\.html$|\/embed\/|\/as-of\//.test(path))).toEqual([]);
  });

  it.skipIf(!hasJing)('is valid by its schema', () => {
    expect(schemaFaults('sitemap', ['dist/sitemap.xml'])).toEqual([]);
  });

  it('names the languages of a page as the page does, and every naming is returned', () => {
    const differing = standing.filter((page) => {
      const url = byLoc.get(origin + page.path);
      return !url || inSitemap(url).join() !== inHead(page).join();
    });
    expect(differing.map(({ path }) => path)).toEqual([]);
    const unreturned = urls.flatMap((url) =>
      url['xhtml:link']
        .filter((link) => {
          const other = byLoc.get(link['@href']);
          return !other || !other['xhtml:link'].some((back) => back['@href'] === url.loc);
        })
        .map((link) => `${url.loc} → ${link['@href']}`),
    );
    expect(unreturned).toEqual([]);
    const unnamed = urls.filter((url) => {
      const named = new Map(url['xhtml:link'].map((link) => [link['@hreflang'], link['@href']]));
      const own = url.loc.startsWith(`${origin}/en/`) ? 'en' : 'ko';
      return named.size !== 3 || named.get(own) !== url.loc || named.get('x-default') !== named.get('ko');
    });
    expect(unnamed.map(({ loc }) => loc)).toEqual([]);
  });

  it('dates pages by days that the content tells, alike in both languages', () => {
    const dated = urls.filter(({ lastmod }) => lastmod !== undefined);
    expect(dated.length).toBeGreaterThan(urls.length * 0.9);
    const undated = urls.filter(({ lastmod }) => lastmod === undefined).map(({ loc }) => loc.slice(origin.length));
    expect(undated.sort()).toEqual(['/en/method/', '/en/search/', '/method/', '/search/']);
    const uneven = dated.filter(({ lastmod, loc }) => {
      const other = loc.replace(`${origin}/en/`, `${origin}/`);
      return byLoc.get(other)?.lastmod !== lastmod;
    });
    expect(uneven.map(({ loc }) => loc)).toEqual([]);
  });

  it('is named by robots.txt, which shuts nothing out', () => {
    const robots = readFileSync('dist/robots.txt', 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
    expect(robots).not.toMatch(/^Disallow: ?\//m);
  });
});

describe('canonical addresses', () => {
  it('are whole, of this site, and lead to a page that stands for itself in the same language', () => {
    const wrong = pages
      .filter(({ path }) => path !== '/404.html')
      .filter((page) => {
        const canonical = canonicalOf(page);
        const target = standing.find(({ path }) => origin + path === canonical);
        return target?.locale !== page.locale;
      });
    expect(wrong.map((page) => `${page.path} → ${canonicalOf(page)}`)).toEqual([]);
  });
});
