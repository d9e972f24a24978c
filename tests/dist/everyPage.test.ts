import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleRuns, borrowedFrom } from '../content/wordRuns.ts';
import { at, BASE, DIST } from '../support/basePath.ts';
import { builtPages, readableText, type BuiltPage } from '../support/builtPages.ts';

const pages = builtPages();
const shared = '/404.html';
const translated = (path: string): string => (path.startsWith('/en/') ? path.slice(3) : `/en${path}`);
const known = new Map(pages.map(({ path, document }) => [path, idsOf(document)]));

/** One line for every page that breaks a rule, and for each thing wrong on it: there are hundreds of pages, and one rule. */
function offences(find: (page: BuiltPage) => readonly unknown[], among: readonly BuiltPage[] = pages): string[] {
  return among.flatMap((page) => find(page).map((found) => `${page.path}: ${String(found)}`));
}

function idsOf(document: Document): string[] {
  return [...document.querySelectorAll('[id]')].map((element) => element.id);
}

function isThere(href: string, path: string): boolean {
  const url = new URL(href, `https://site.test${at(path)}`);
  // Past its base path a link is on another site.
  if (!url.pathname.startsWith(`${BASE}/`)) return false;
  const target = url.pathname.slice(BASE.length);
  const ids = known.get(target);
  if (!ids) return !target.endsWith('/') && existsSync(join(DIST, target));
  return url.hash.length <= 1 || ids.includes(decodeURIComponent(url.hash.slice(1)));
}

describe('every page', () => {
  it('exists in both languages, but for the one that speaks both', () => {
    const paths = new Set(pages.map(({ path }) => path).filter((path) => path !== shared));
    console.log(`${paths.size} pages, half of them in each language`);
    expect(paths.size).toBeGreaterThanOrEqual(12);
    expect([...paths].filter((path) => !paths.has(translated(path)))).toEqual([]);
  });

  it('says its language, title, description and place', () => {
    const wrong = offences(({ path, document, locale }) => {
      const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')]
        .map((link) => link.getAttribute('hreflang'))
        .sort();
      const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      return [
        document.documentElement.getAttribute('lang') !== locale && 'language',
        document.title.length <= 3 && 'title',
        description.length <= 10 && 'description',
        document.querySelectorAll('h1').length !== 1 && 'h1',
        document.querySelectorAll('main').length !== 1 && 'main',
        path !== shared && alternates.join() !== 'en,ko,x-default' && 'alternates',
      ].filter(Boolean);
    });
    expect(wrong).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = pages.map(({ document, locale }) => `${locale} ${document.title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('has headings in order and ids once', () => {
    const wrong = offences(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      const ids = idsOf(document);
      return [...jumps.map((level) => `h${level}`), ...ids.filter((id, at) => ids.indexOf(id) !== at)];
    });
    expect(wrong).toEqual([]);
  });

  it('has one small script at most, no inline style, nothing from elsewhere', () => {
    const wrong = offences(({ document, html }) => {
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      const loaded = [
        ...document.querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]'),
      ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
      return [
        scripts.length > 1 && 'scripts',
        scripts.some((script) => !script.getAttribute('src') || script.textContent !== '') && 'inline script',
        /\sstyle="/.test(html) && 'inline style',
        document.querySelector('canvas') && 'canvas',
        ...loaded.filter((address) => /^(https?:)?\/\//.test(address)),
      ].filter(Boolean);
    });
    console.log(`${pages.length} pages without inline style or script`);
    expect(wrong).toEqual([]);
  });

  it('shows no Markdown accident', () => {
    const wrong = offences(({ document }) => [
      ...(readableText(document.body).match(/.{0,20}(\*\*|~~|\[object|undefined|NaN|�)/g) ?? []),
      // Markdown's own has no class; a comparison of two versions marks its own.
      ...document.querySelectorAll('del:not([class])'),
    ]);
    expect(wrong).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    let [followed, toPlaces] = [0, 0];
    const wrong = offences(({ path, document }) => {
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      if (links.length === 0) return ['no links'];
      const own = links.filter((href) => !/^(https|mailto):/.test(href));
      followed += own.length;
      toPlaces += own.filter((href) => href.includes('#')).length;
      return own.filter((href) => !isThere(href, path));
    });
    console.log(`${followed} links within the site, ${toPlaces} of them to a place on a page`);
    expect(toPlaces).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('is led to from another', () => {
    const led = new Set(
      pages.flatMap(({ path, document }) =>
        [...document.querySelectorAll('a[href]')]
          .map((link) => new URL(link.getAttribute('href') ?? '', `https://site.test${at(path)}`).pathname)
          .filter((target) => target !== at(path)),
      ),
    );
    // An embed is led to from other people's pages.
    const own = pages.filter(({ path, document }) => path !== shared && !document.querySelector('body.embed-page'));
    console.log(`${own.length} pages that others must lead to, ${led.size} addresses led to`);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ path }) => path).filter((path) => !led.has(at(path)))).toEqual([]);
  });

  it('has no link inside a link, a summary or a caption', () => {
    const nested = /<(a|summary|caption)\b[^>]*>(?:(?!<\/\1>).)*?<a\b/gs;
    expect(offences(({ html }) => (html.match(nested) ?? []).map((found) => found.slice(0, 120)))).toEqual([]);
  });

  it('borrows no run of six words from the article', () => {
    const article = articleRuns();
    expect(offences(({ html }) => borrowedFrom(article, html))).toEqual([]);
  });
});

describe('the languages', () => {
  const foreign = /[A-Za-z]{2,}(?:[ ,][ ]?[A-Za-z]{2,}){3,}/g;
  const without = ({ document }: BuiltPage, lang: string): string => {
    const body = document.body.cloneNode(true) as Element;
    for (const marked of body.querySelectorAll(`[lang=${lang}]`)) marked.remove();
    return readableText(body);
  };
  const of = (locale: string): BuiltPage[] => pages.filter((page) => page.locale === locale && page.path !== shared);

  it('leave no Hangul in English', () => {
    expect(offences((page) => without(page, 'ko').match(/[가-힣]+/g) ?? [], of('en'))).toEqual([]);
  });

  it('leave no English sentence in Korean', () => {
    expect(offences((page) => without(page, 'en').match(foreign) ?? [], of('ko'))).toEqual([]);
  });
});
