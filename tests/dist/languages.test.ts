import { expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/builtPages.ts';

const pages = builtPages();
const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/;
/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'content', 'data-label'];

/** The language that a text stands in: its nearest `lang`. */
function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

function marked({ document }: BuiltPage): Element[] {
  return [...document.querySelectorAll('body [lang]')];
}

it('a passage marked as being in a language is in it', () => {
  const all = pages.flatMap((page) => marked(page).map((element) => ({ page, element })));
  console.log(`${all.length} passages with a language of their own on ${pages.length} pages`);
  expect(all.length).toBeGreaterThan(pages.length);
  const wrong = all.filter(({ element }) => {
    const own = element.cloneNode(true) as Element;
    for (const inner of own.querySelectorAll('[lang]')) inner.remove();
    const text = own.textContent?.trim() ?? '';
    const lang = element.getAttribute('lang');
    if (lang === 'ko') return text !== '' && !HANGUL.test(text);
    return lang !== 'en' || HANGUL.test(text);
  });
  expect(wrong.map(({ page, element }) => `${page.path}: ${element.outerHTML.slice(0, 160)}`)).toEqual([]);
});

it('what is read out of an attribute is in the language of its place', () => {
  let seen = 0;
  const wrong = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())].flatMap((element) =>
      SPOKEN.flatMap((name) => {
        const said = element.getAttribute(name);
        if (!said) return [];
        seen += 1;
        return languageOf(element) === 'en' && HANGUL.test(said) ? [`${path}: ${name}=${said}`] : [];
      }),
    ),
  );
  console.log(`${seen} spoken attributes`);
  expect(seen).toBeGreaterThan(pages.length);
  expect(wrong).toEqual([]);
});

it('titles and descriptions are in the language of their page', () => {
  const wrong = pages.filter(({ document, locale, path }) => {
    const said = [document.title, document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''];
    return path !== '/404.html' && said.some((text) => HANGUL.test(text) !== (locale === 'ko'));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it('a link to the other language says so', () => {
  const wrong = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('a[hreflang]')]
      .filter((link) => {
        const target = new URL(link.getAttribute('href') ?? '', `https://site.test${path}`).pathname;
        return link.getAttribute('hreflang') !== (target.startsWith('/en/') ? 'en' : 'ko');
      })
      .map((link) => `${path}: ${link.outerHTML}`),
  );
  expect(wrong).toEqual([]);
});
