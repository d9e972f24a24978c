import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, kept } from '../../support/builtPages.ts';
import { notePages } from '../../support/eachPage.ts';
import { isAwaited, isPendingAt } from '../../support/siteContent.ts';
import { readXml } from '../../support/readAtom.ts';
import { localeAt } from '../../support/locales.ts';

interface Url {
  loc: string;
  lastmod?: string;
  /** None of a page whose English is still to come. */
  'xhtml:link'?: { '@hreflang': string; '@href': string }[];
}

interface Sitemap {
  urlset?: { url: Url[] };
  sitemapindex?: { sitemap: { loc: string }[] };
}

const sitemapIn = (file: string): Sitemap => readXml(readFileSync(file, 'utf8')) as Sitemap;
const whole = fileOf('/sitemap.xml');
/** The files that name pages: one, or on a site of more than 50,000 pages those that the first one lists. */
const parts = sitemapIn(whole).sitemapindex?.sitemap.map(({ loc }) => fileOf(new URL(loc).pathname)) ?? [whole];
const urls = parts.flatMap((file) => sitemapIn(file).urlset?.url ?? []);
const byLoc = new Map(urls.map((url) => [url.loc, url]));
const origin = new URL(urls[0]?.loc ?? '').origin;
const namings = (found: readonly { hreflang: string | null; href: string | null }[]): string =>
  found
    .map(({ hreflang, href }) => `${hreflang} ${href}`)
    .sort()
    .join();
const linksOf = (url: Url): NonNullable<Url['xhtml:link']> => url['xhtml:link'] ?? [];
const inSitemap = (url: Url): string =>
  namings(linksOf(url).map((link) => ({ hreflang: link['@hreflang'], href: link['@href'] })));

/** What a page says of its address. */
interface Placed {
  path: string;
  locale: string;
  canonical: string;
  isHidden: boolean;
  languages: string;
}
const pages: Placed[] = [];
notePages(({ path, locale, document }) => {
  const alternates = [...document.head.querySelectorAll('link[rel=alternate][hreflang]')];
  pages.push({
    path,
    locale,
    canonical: kept(document.head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''),
    isHidden: /noindex/.test(document.head.querySelector('meta[name=robots]')?.getAttribute('content') ?? ''),
    languages: namings(
      alternates.map((link) => ({ hreflang: link.getAttribute('hreflang'), href: link.getAttribute('href') })),
    ),
  });
});
const standing = (): Placed[] =>
  pages.filter(({ path, isHidden, canonical }) => !isHidden && canonical === origin + path);

describe('the sitemap', () => {
  it('holds every page that stands for itself, and nothing else', () => {
    const expected = standing().map(({ path }) => origin + path);
    expect(expected.length).toBeGreaterThan(pages.length / 2);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(expected.sort());
    for (const part of parts) expect(sitemapIn(part).urlset?.url.length).toBeLessThanOrEqual(50_000);
    console.log(`${urls.length} addresses in the sitemap, of ${pages.length} pages`);
  });

  it('leaves out the one for lost readers, charts for other pages, past states, what was taken down and what stands for English to come', () => {
    const left = pages.filter(({ path }) => !byLoc.has(origin + path));
    expect(left.map(({ path }) => path)).toContain('/404.html');
    // The address of a fact that was taken down stands for the log that says so.
    const others = left.filter(({ path, canonical }) => !(/\/facts\//.test(path) && /\/changes\/$/.test(canonical)));
    const odd = others.filter(({ path }) => !/^\/404\.html$|\/embed\/|\/as-of\//.test(path) && !isAwaited(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('names the languages of a page as the page does, and every naming is returned', () => {
    const differing = standing().filter(({ path, languages }) => {
      const url = byLoc.get(origin + path);
      return !url || inSitemap(url) !== languages;
    });
    expect(differing.map(({ path }) => path)).toEqual([]);
    const unreturned = urls.flatMap((url) =>
      linksOf(url)
        .filter((link) => {
          const other = byLoc.get(link['@href']);
          return !other || !linksOf(other).some((back) => back['@href'] === url.loc);
        })
        .map((link) => `${url.loc} → ${link['@href']}`),
    );
    expect(unreturned).toEqual([]);
    const unnamed = urls.filter((url) => {
      const named = new Map(linksOf(url).map((link) => [link['@hreflang'], link['@href']]));
      const own = localeAt(url.loc.slice(origin.length));
      if (isPendingAt(new URL(url.loc).pathname)) return named.size > 0;
      return named.size !== 3 || named.get(own) !== url.loc || named.get('x-default') !== named.get('ko');
    });
    expect(unnamed.map(({ loc }) => loc)).toEqual([]);
  });

  it('dates pages by days that the content tells, alike in both languages', () => {
    const dated = urls.filter(({ lastmod }) => lastmod !== undefined);
    expect(dated.length).toBeGreaterThan(urls.length * 0.9);
    const undated = urls.filter(({ lastmod }) => lastmod === undefined).map(({ loc }) => loc.slice(origin.length));
    expect(undated.sort()).toEqual(
      ['method', 'method/words', 'search'].flatMap((page) => [`/en/${page}/`, `/${page}/`]).sort(),
    );
    const uneven = dated.filter(({ lastmod, loc }) => {
      const other = loc.replace(`${origin}/en/`, `${origin}/`);
      return byLoc.get(other)?.lastmod !== lastmod;
    });
    expect(uneven.map(({ loc }) => loc)).toEqual([]);
  });

  it('is named by robots.txt, which shuts nothing out', () => {
    const robots = readFileSync(fileOf('/robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
    expect(robots).not.toMatch(/^Disallow: ?\//m);
  });
});

describe('canonical addresses', () => {
  it('are whole, of this site, and lead to a page that stands for itself in the same language', () => {
    const languageOf = new Map(standing().map(({ path, locale }) => [origin + path, locale]));
    const wrong = pages.filter(
      ({ path, canonical, locale }) => path !== '/404.html' && !isAwaited(path) && languageOf.get(canonical) !== locale,
    );
    expect(wrong.map(({ path, canonical }) => `${path} → ${canonical}`)).toEqual([]);
  });
});
