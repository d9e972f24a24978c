import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleRuns, borrowedFrom } from '../content/wordRuns.ts';
import { builtPages, readableText } from '../support/builtPages.ts';

const pages = builtPages();
const shared = '/404.html';
const translated = (path: string): string => (path.startsWith('/en/') ? path.slice(3) : `/en${path}`);

describe('every page', () => {
  it('exists in both languages, but for the one that speaks both', () => {
    const paths = pages.map(({ path }) => path).filter((path) => path !== shared);
    expect(paths.length).toBeGreaterThanOrEqual(12);
    expect(paths.filter((path) => !paths.includes(translated(path)))).toEqual([]);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s says its language, title, description and place',
    (path, { document, locale }) => {
      expect(document.documentElement.getAttribute('lang')).toBe(locale);
      expect(document.title.length).toBeGreaterThan(3);
      expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length ?? 0).toBeGreaterThan(
        10,
      );
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelectorAll('main')).toHaveLength(1);
      if (path === shared) return;
      const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      );
      expect(alternates.sort()).toEqual(['en', 'ko', 'x-default']);
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s has headings in order and ids once',
    (_path, { document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.tagName[1]),
      );
      const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      expect(jumps).toEqual([]);
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s has one small script at most, no inline style, nothing from elsewhere',
    (_path, { document, html }) => {
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      expect(scripts.length).toBeLessThanOrEqual(1);
      expect(scripts.filter((script) => !script.getAttribute('src') || script.textContent !== '')).toEqual([]);
      expect(html).not.toMatch(/\sstyle="/);
      expect(document.querySelectorAll('canvas')).toHaveLength(0);
      const loaded = [
        ...document.querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]'),
      ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
      expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))('%s shows no Markdown accident', (_path, { document }) => {
    const text = readableText(document.body);
    expect(text).not.toMatch(/\*\*|~~|\[object|undefined|NaN|�/);
    // Markdown's own has no class; a comparison of two versions marks its own.
    expect([...document.querySelectorAll('del:not([class])')]).toEqual([]);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s leads nowhere that is not there',
    (path, { document }) => {
      const known = new Map(pages.map((page) => [page.path, page.document]));
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(0);
      const broken = links
        .filter((href) => !/^https:/.test(href))
        .filter((href) => {
          const url = new URL(href, `https://site.test${path}`);
          if (url.pathname.includes('/data/')) return !existsSync(join('dist', url.pathname));
          const target = known.get(url.pathname);
          return !target || (url.hash.length > 1 && !target.getElementById(decodeURIComponent(url.hash.slice(1))));
        });
      expect(broken).toEqual([]);
    },
  );

  it('borrows no run of six words from the article', () => {
    const article = articleRuns();
    expect(pages.flatMap(({ path, html }) => borrowedFrom(article, html).map((run) => `${path}: ${run}`))).toEqual([]);
  });
});

describe('the languages', () => {
  const foreign = /[A-Za-z]{2,}(?:[ ,][ ]?[A-Za-z]{2,}){3,}/g;
  it.each(
    pages.filter(({ locale, path }) => locale === 'en' && path !== shared).map((page) => [page.path, page] as const),
  )('no Hangul is left in %s', (_path, { document }) => {
    for (const marked of document.querySelectorAll('[lang=ko]')) marked.remove();
    expect(readableText(document.body).match(/[가-힣]+/g) ?? []).toEqual([]);
  });
  it.each(
    pages.filter(({ locale, path }) => locale === 'ko' && path !== shared).map((page) => [page.path, page] as const),
  )('no English sentence is left in %s', (_path, { document }) => {
    for (const marked of document.querySelectorAll('[lang=en]')) marked.remove();
    expect(readableText(document.body).match(foreign) ?? []).toEqual([]);
  });
});
