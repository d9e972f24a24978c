import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, BASE } from '../../support/basePath.ts';
import { fileOf, isPlace, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, everyPage, notePages } from '../../support/eachPage.ts';

const linksOf = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

const judged = new Map<string, boolean>();

/** Whether an address of ours leads somewhere; pages share most of theirs, and each is looked up once. */
function isThere({ pathname, hash }: URL): boolean {
  const address = pathname + hash;
  const known = judged.get(address);
  if (known !== undefined) return known;
  // Past its base path a link is on another site.
  const target = pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : undefined;
  const isFile = target !== undefined && !/(\/|\.html)$/.test(target) && existsSync(fileOf(target));
  const found = isFile || (target !== undefined && isPlace(target, decodeURIComponent(hash.slice(1))));
  judged.set(address, found);
  return found;
}

describe('every page', () => {
  let [followed, toPlaces] = [0, 0];
  eachPage('leads nowhere that is not there', everyPage, (page) => {
    const links = linksOf(page);
    if (links.length === 0) return ['no links'];
    const own = links.filter((href) => !/^(https|mailto):/.test(href));
    followed += own.length;
    toPlaces += own.filter((href) => href.includes('#')).length;
    return own.filter((href) => !isThere(new URL(href, `https://site.test${at(page.path)}`)));
  });

  it('leads to places on pages', () => {
    console.log(`${followed} links within the site, ${toPlaces} of them to a place on a page`);
    expect(toPlaces).toBeGreaterThan(0);
  });

  const led = new Set<string>();
  const own: string[] = [];
  notePages((page) => {
    const { path } = page;
    for (const href of new Set(linksOf(page))) {
      const target = new URL(href, `https://site.test${at(path)}`).pathname;
      if (target !== at(path)) led.add(target);
    }
    // An embed is led to from other people's pages.
    if (path !== '/404.html' && page.document.body.className !== 'embed-page') own.push(path);
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
