import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, BASE } from '../../support/basePath.ts';
import { fileOf, isPlace, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, everyPage } from '../../support/eachPage.ts';

const linksOf = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

/** Whether an address of ours leads somewhere. */
function isThere({ pathname, hash }: URL): boolean {
  // Past its base path a link is on another site.
  if (!pathname.startsWith(`${BASE}/`)) return false;
  const target = pathname.slice(BASE.length);
  if (!/(\/|\.html)$/.test(target)) return existsSync(fileOf(target));
  return isPlace(target, decodeURIComponent(hash.slice(1)));
}

const judged = new Map<string, boolean>();

/** The same, looked up once: pages share most of their links. */
function isKnownThere(url: URL): boolean {
  const address = url.pathname + url.hash;
  const known = judged.get(address) ?? isThere(url);
  judged.set(address, known);
  return known;
}

describe('every page', () => {
  let [followed, toPlaces] = [0, 0];
  const led = new Set<string>();
  const own: string[] = [];

  eachPage('leads nowhere that is not there', everyPage, (page) => {
    const { path, document } = page;
    // An embed is led to from other people's pages.
    if (path !== '/404.html' && document.body.className !== 'embed-page') own.push(path);
    const links = linksOf(page);
    const within = links.filter((href) => !/^(https|mailto):/.test(href));
    followed += within.length;
    toPlaces += within.filter((href) => href.includes('#')).length;
    const found = within.map((href) => ({ href, url: new URL(href, `https://site.test${at(path)}`) }));
    for (const { url } of found) if (url.pathname !== at(path)) led.add(url.pathname);
    return links.length === 0 ? ['no links'] : found.filter(({ url }) => !isKnownThere(url)).map(({ href }) => href);
  });

  it('leads to places on pages', () => {
    console.log(`${followed} links within the site, ${toPlaces} of them to a place on a page`);
    expect(toPlaces).toBeGreaterThan(0);
  });

  it('is led to from another', () => {
    console.log(`${own.length} pages that others must lead to, ${led.size} addresses led to`);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((path) => !led.has(at(path)))).toEqual([]);
  });

  const nested = /<(a|summary|caption)\b[^>]*>(?:(?!<\/\1>).)*?<a\b/gs;
  eachPage('has no link inside a link, a summary or a caption', everyPage, ({ html }) =>
    (html.match(nested) ?? []).map((found) => found.slice(0, 120)),
  );
});
