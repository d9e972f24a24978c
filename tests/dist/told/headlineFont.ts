import { readdirSync, readFileSync, statSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { fileOf, isStory } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';

/** Closes a font’s table of letters; it is none. */
const END = '\uffff';
const lettersOf = new Map<string, ReadonlySet<number>>();

const fontOf = (document: Document): string =>
  document.head.querySelector('link[rel=preload][as=font]')?.getAttribute('href') ?? '';

/** The letters that a font of the site holds. */
function lettersIn(href: string): ReadonlySet<number> {
  const known = lettersOf.get(href);
  if (known) return known;
  const font = create(readFileSync(fileOf(href)));
  if (!('characterSet' in font)) throw new Error(`${href} is a collection`);
  const letters = new Set(font.characterSet);
  lettersOf.set(href, letters);
  return letters;
}

describe('the headline font', () => {
  const askedFor = new Set<string>();
  notePages(({ document }) => askedFor.add(fontOf(document)));

  it('is one for each story and its language, and nobody’s that no page asks for, each under 20 KB', () => {
    const fonts = readdirSync(fileOf('/_astro')).filter((file) => file.endsWith('.woff2'));
    expect(fonts.map((file) => `/_astro/${file}`).sort()).toEqual([...askedFor].filter(Boolean).sort());
    for (const file of fonts) expect(statSync(fileOf(`/_astro/${file}`)).size).toBeLessThanOrEqual(20_000);
  });

  eachPage('of a story has the letters of its headline and the site’s name, and no other', isStory, ({ document }) => {
    const heads = [...document.querySelectorAll('h1, .masthead-name')].map(({ textContent }) => textContent).join('');
    const said = new Set(heads);
    const held = [...lettersIn(fontOf(document))].map((code) => String.fromCodePoint(code));
    return held.filter((letter) => letter.trim() !== '' && letter !== END && !said.has(letter));
  });

  eachPage(
    'holds every letter of both headline levels',
    // The page that both languages share has the Korean font only; a chart on somebody else’s page has none.
    ({ path }) => path !== '/404.html' && !path.includes('/embed/'),
    ({ document, locale }) => {
      const held = lettersIn(fontOf(document));
      // The Korean titles of facts are set in the text face; the font would have to hold all of Hangul.
      const headings =
        locale === 'ko'
          ? ':is(h1, h2:not(.section > *)):not(.record *, .font-sans, .sr-only)'
          : ':is(h1, h2:not(.record h2, .section > *)):not(.font-sans, .sr-only)';
      const text = [...document.querySelectorAll(headings)].map((heading) => heading.textContent ?? '').join('');
      return [...new Set(text)].filter((letter) => letter.trim() !== '' && !held.has(letter.codePointAt(0) ?? 0));
    },
  );
});
