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

/** Where a link leads. Pages share most of theirs, and each is looked up once. */
interface Judged {
  pathname: string;
  isThere: boolean;
}
const judged = new Map<string, Judged>();

function judge(href: string, path: string): Judged {
  const known = judged.get(href);
  if (known) return known;
  const url = new URL(href, `https://site.test${at(path)}`);
  const found = { pathname: url.pathname, isThere: isThere(url) };
  // What does not begin at the root means another thing on each page.
  if (href.startsWith('/')) judged.set(href, found);
  return found;
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
    const found = within.map((href) => ({ href, ...judge(href, path) }));
    for (const { pathname } of found) if (pathname !== at(path)) led.add(pathname);
    return links.length === 0 ? ['no links'] : found.filter((link) => !link.isThere).map(({ href }) => href);
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
