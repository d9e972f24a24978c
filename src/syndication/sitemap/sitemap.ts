import { LOCALES, OWN_LOCALE } from '#facts/values/text';
import { sitemapPath } from '#urls';
import { xmlFile, type XmlElement } from '../xml.ts';
import type { SitePage } from './sitePages.ts';

/** As many addresses as one file may hold, by sitemaps.org. */
const MOST = 50_000;
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The pages for search engines: `sitemap.xml`, or where they do not fit into one file, an index of that name and numbered
 * parts. Each address names its page in every language that it is told in and the one for everybody else, so that every naming is returned.
 * `site` is the origin it is published at.
 */
export function sitemap(pages: readonly SitePage[], site: string, most = MOST): { whole: string; parts: string[] } {
  const room = Math.max(1, Math.floor(most / LOCALES.length));
  const absolute = (path: string): string => new URL(path, site).href;
  const parts = Array.from({ length: Math.ceil(pages.length / room) }, (_, at) =>
    urlset(pages.slice(at * room, (at + 1) * room), absolute),
  );
  const [only = urlset([], absolute)] = parts;
  if (parts.length <= 1) return { whole: only, parts: [] };
  const named = parts.map((_, at) => ({
    name: 'sitemap',
    inside: [{ name: 'loc', inside: absolute(sitemapPath(at + 1)) }],
  }));
  return { whole: xmlFile({ name: 'sitemapindex', attributes: { xmlns: SITEMAP }, inside: named }), parts };
}

function urlset(pages: readonly SitePage[], absolute: (path: string) => string): string {
  const attributes = { xmlns: SITEMAP, 'xmlns:xhtml': XHTML };
  return xmlFile({ name: 'urlset', attributes, inside: pages.flatMap((page) => urlElements(page, absolute)) });
}

function urlElements({ path, told, moved }: SitePage, absolute: (path: string) => string): XmlElement[] {
  const named = [...told.map((locale) => [locale, locale] as const), ['x-default', OWN_LOCALE] as const];
  // What is told in one language alone is nothing else in another.
  const alternates = (told.length > 1 ? named : []).map(([hreflang, locale]) => ({
    name: 'xhtml:link',
    attributes: { rel: 'alternate', hreflang, href: absolute(path(locale)) },
  }));
  return told.map((locale) => ({
    name: 'url',
    inside: [
      { name: 'loc', inside: absolute(path(locale)) },
      ...(moved === undefined ? [] : [{ name: 'lastmod', inside: moved }]),
      ...alternates,
    ],
  }));
}
