import { describe, expect, it } from 'vitest';
import { OTHER_LOCALE } from '#facts/values/text';
import { idsOf, readableText } from '../../support/builtPages.ts';
import { eachPage, everyPage, notePages } from '../../support/eachPage.ts';
import { inOwn, localeAt, rootOf } from '../../support/locales.ts';
import { isPendingAt } from '../../support/siteContent.ts';

const shared = '/404.html';
const translated = (path: string): string => rootOf(OTHER_LOCALE[localeAt(path)]) + inOwn(path).slice(1);

describe('every page', () => {
  const paths = new Set<string>();
  /** What is under a title: a page, or a fact that explainers share and each tells of on a page of its own. */
  const titled = new Map<string, Set<string>>();
  notePages(({ path, locale, document }) => {
    const title = `${locale} ${document.title}`;
    const own = inOwn(path).replace(/^\/[^/]+(?=\/facts\/[^/]+\/$)/, '');
    titled.set(title, (titled.get(title) ?? new Set()).add(own));
    if (path !== shared) paths.add(path);
  });

  it('exists in both languages, but for the one that speaks both and those whose English is still to come', () => {
    console.log(`${paths.size} pages, half of them in each language`);
    expect(paths.size).toBeGreaterThanOrEqual(12);
    expect([...paths].filter((path) => !isPendingAt(path) && !paths.has(translated(path)))).toEqual([]);
  });

  it('has a title of its own', () => {
    expect([...titled].filter(([, pages]) => pages.size > 1).map(([title]) => title)).toEqual([]);
  });

  eachPage('says its language, title, description and place', everyPage, ({ path, document, locale }) => {
    const alternates = [...document.head.querySelectorAll('link[rel=alternate][hreflang]')]
      .map((link) => link.getAttribute('hreflang'))
      .sort();
    const description = document.head.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    return [
      document.documentElement.getAttribute('lang') !== locale && 'language',
      document.title.length <= 3 && 'title',
      description.length <= 10 && 'description',
      document.querySelectorAll('h1').length !== 1 && 'h1',
      document.querySelectorAll('main').length !== 1 && 'main',
      path !== shared && alternates.join() !== (isPendingAt(path) ? '' : 'en,ko,x-default') && 'alternates',
    ].filter(Boolean);
  });

  eachPage('has headings in order and ids once', everyPage, ({ document }) => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    const ids = idsOf(document);
    const once = new Set<string>();
    const twice = ids.filter((id) => once.size === once.add(id).size);
    return [...jumps.map((level) => `h${level}`), ...twice];
  });

  eachPage(
    'has one small script at most, no style attribute, nothing from elsewhere',
    everyPage,
    ({ document, html }) => {
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      const loaded = [
        ...document.querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]'),
      ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
      return [
        scripts.length > 1 && 'scripts',
        scripts.some((script) => !script.getAttribute('src') || script.textContent !== '') && 'inline script',
        /\sstyle="/.test(html) && 'style attribute',
        document.querySelector('canvas') && 'canvas',
        ...loaded.filter((address) => /^(https?:)?\/\//.test(address)),
      ].filter(Boolean);
    },
  );

  const accident = /\*\*|~~|\[object|undefined|NaN|�/;
  eachPage('shows no Markdown accident', everyPage, ({ document }) => {
    const text = readableText(document.body);
    return [
      ...(accident.test(text) ? [text.slice(Math.max(0, text.search(accident) - 20)).slice(0, 40)] : []),
      // Markdown's own has no class; a comparison of two versions marks its own.
      ...document.querySelectorAll('del:not([class])'),
    ];
  });
});
