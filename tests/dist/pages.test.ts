import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { articleRuns, borrowedFrom } from '../content/wordRuns.ts';
import { builtPages, explainerPages, readableText } from '../support/builtPages.ts';
import { UNBOUND_ALLOWED } from './unboundDigits.ts';

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
    '%s needs no script, no inline style, nothing from elsewhere',
    (_path, { document, html }) => {
      expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
      expect(html).not.toMatch(/\sstyle="/);
      expect(document.querySelectorAll('canvas')).toHaveLength(0);
      const loaded = [
        ...document.querySelectorAll('img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]'),
      ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
      expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))('%s shows no Markdown accident', (_path, { document }) => {
    const text = readableText(document.body);
    expect(text).not.toMatch(/\*\*|~~|\[object|undefined|NaN|�/);
    expect([...document.querySelectorAll('del')]).toEqual([]);
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

describe('an explainer page', () => {
  const explainers = explainerPages();
  it('is built in both languages', () => {
    expect(explainers.map(({ locale }) => locale).sort()).toEqual(['en', 'ko']);
  });

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s binds every digit a reader can see to a fact',
    (_path, { document }) => {
      const copy = document.querySelector('main')?.cloneNode(true) as Element;
      expect(copy.querySelectorAll('data[data-fact], time[data-fact]').length).toBeGreaterThan(200);
      for (const bound of copy.querySelectorAll(
        [
          'data[data-fact]',
          'time[datetime][data-fact]',
          'svg [data-fact]',
          ...UNBOUND_ALLOWED.map(({ selector }) => selector),
        ].join(', '),
      ))
        bound.remove();
      expect(readableText(copy).match(/.{0,30}[0-9０-９].{0,20}/g) ?? []).toEqual([]);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s has every section of the plan, each under its question',
    (_path, { document }) => {
      const ids = [...document.querySelectorAll('section.section')].map((section) => section.id);
      expect(ids).toEqual([
        'brief',
        'comparison',
        'clauses',
        'money',
        'timeline',
        'conflicts',
        'unknowns',
        'korea',
        'differences',
        'changes',
        'sources',
      ]);
      for (const section of document.querySelectorAll('section.section'))
        expect(readableText(section).length).toBeGreaterThan(60);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s says high up that the contract was amended and that no suit was found',
    (_path, { document, locale }) => {
      const top =
        readableText(document.querySelector('.headline') as Element) +
        readableText(document.getElementById('brief') as Element);
      expect(top).toMatch(locale === 'ko' ? /4월 27일/ : /27 April/);
      expect(top).toMatch(locale === 'ko' ? /소송.{0,40}(찾지 못|확인되지)/ : /(no (law)?suit|lawsuit).{0,60}/i);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s compares in a real table, with a caption and both kinds of header',
    (_path, { document }) => {
      const table = document.querySelector('table.comparison');
      expect(table?.querySelector('caption')?.textContent?.trim()).toBeTruthy();
      expect(table?.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
      expect(table?.querySelectorAll('tbody th[scope=row]')).toHaveLength(5);
      expect(table?.querySelectorAll('tbody td')).toHaveLength(15);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s tells the time in one flat list with a now',
    (_path, { document }) => {
      const list = document.querySelector('ol.timeline');
      expect(list?.querySelectorAll(':scope > li.timeline-event').length).toBeGreaterThanOrEqual(25);
      expect(list?.querySelectorAll(':scope > li.timeline-now')).toHaveLength(1);
      expect(list?.querySelectorAll(':scope > li.timeline-event[data-expected]').length).toBeGreaterThanOrEqual(1);
      for (const event of list?.querySelectorAll(':scope > li.timeline-event') ?? [])
        expect(event.querySelector('time, data[data-fact]')).not.toBeNull();
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s draws six charts, each with its text, table and source',
    (_path, { document }) => {
      const figures = [...document.querySelectorAll('figure.figure')];
      expect(figures.length).toBeGreaterThanOrEqual(6);
      for (const figure of figures) {
        expect(figure.querySelector('svg title')?.textContent).toBeTruthy();
        expect(figure.querySelector('svg desc')?.textContent).toBeTruthy();
        expect(figure.querySelectorAll('svg text').length).toBeGreaterThan(1);
        expect(figure.querySelectorAll('table tbody tr').length).toBeGreaterThanOrEqual(1);
        expect(figure.querySelector('cite')).not.toBeNull();
      }
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s lists all thirty-two differences and the ten conversions',
    (_path, { document }) => {
      expect(document.querySelectorAll('.differences > li')).toHaveLength(32);
      expect(document.querySelectorAll('.conversions tbody tr')).toHaveLength(10);
    },
  );
});

describe('the headline font', () => {
  it('is one for each language, each under 20 KB', () => {
    const folder = 'dist/_astro/fonts';
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(20_000);
  });

  it('holds every letter of both headline levels', async () => {
    for (const { document, locale, path } of pages) {
      if (path === shared) continue;
      const href = document.querySelector('link[rel=preload][as=font]')?.getAttribute('href') ?? '';
      const held = new Set(fontIn(join('dist', href)).characterSet);
      const text = [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent ?? '').join('');
      const missing = [...new Set(text)].filter(
        (letter) => letter.trim() !== '' && !held.has(letter.codePointAt(0) ?? 0),
      );
      expect(missing, `${path} ${locale}`).toEqual([]);
    }
  });
});

function fontIn(path: string) {
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error(`${path} is a collection`);
  return font;
}
