import { describe, expect, it } from 'vitest';
import { at, BASE } from '../../support/basePath.ts';
import { readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, everyPage } from '../../support/eachPage.ts';
import { localeAt } from '../../support/locales.ts';

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/;
/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'content', 'data-label'];
const spoken = SPOKEN.map((name) => `[${name}]`).join();
const isOf = (locale: string) => (page: BuiltPage) => page.locale === locale && page.path !== '/404.html';

/** The language that a text stands in: its nearest `lang`. */
function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

describe('the languages', () => {
  const foreign = /[A-Za-z]{2,}(?:[ ,][ ]?[A-Za-z]{2,}){3,}/g;
  eachPage(
    'leave no Hangul in English',
    isOf('en'),
    ({ document }) => readableText(document.body, '[lang=ko]').match(/[가-힣]+/g) ?? [],
  );
  eachPage(
    'leave no English sentence in Korean',
    isOf('ko'),
    ({ document }) => readableText(document.body, '[lang=en]').match(foreign) ?? [],
  );
});

const seen = { pages: 0, passages: 0, attributes: 0 };

eachPage('a passage marked as being in a language is in it', everyPage, ({ document }) => {
  const marked = [...document.querySelectorAll('body [lang]')];
  seen.pages++;
  seen.passages += marked.length;
  const wrong = marked.filter((element) => {
    const text = readableText(element, '[lang]');
    const lang = element.getAttribute('lang');
    if (lang === 'ko') return text !== '' && !HANGUL.test(text);
    return lang !== 'en' || HANGUL.test(text);
  });
  return wrong.map((element) => element.outerHTML.slice(0, 160));
});

eachPage('what is read out of an attribute is in the language of its place', everyPage, ({ document }) =>
  [...document.querySelectorAll(spoken)].flatMap((element) =>
    SPOKEN.flatMap((name) => {
      const said = element.getAttribute(name);
      if (!said) return [];
      seen.attributes += 1;
      return HANGUL.test(said) && languageOf(element) === 'en' ? [`${name}=${said}`] : [];
    }),
  ),
);

it('passages and attributes are there to be read', () => {
  const { pages, passages, attributes } = seen;
  console.log(`${passages} passages with a language of their own, ${attributes} spoken attributes on ${pages} pages`);
  expect(passages).toBeGreaterThan(pages);
  expect(attributes).toBeGreaterThan(pages);
});

eachPage(
  'titles and descriptions are in the language of their page',
  ({ path }) => path !== '/404.html',
  ({ document, locale }) =>
    [document.title, document.head.querySelector('meta[name=description]')?.getAttribute('content') ?? ''].filter(
      (text) => HANGUL.test(text) !== (locale === 'ko'),
    ),
);

eachPage('a link to the other language says so', everyPage, ({ path, document }) =>
  [...document.querySelectorAll('a[hreflang]')]
    .filter((link) => {
      const target = new URL(link.getAttribute('href') ?? '', `https://site.test${at(path)}`).pathname;
      return link.getAttribute('hreflang') !== localeAt(target.slice(BASE.length));
    })
    .map((link) => link.outerHTML),
);
