import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';

const pages = builtPages();
/** The page that both languages share has the Korean font only; a chart on somebody else’s page has none. */
const shared = '/404.html';
/** Closes a font’s table of letters; it is none. */
const END = '\uffff';

describe('the headline font', () => {
  it('is one for each story and its language, and nobody’s that no page asks for, each under 20 KB', () => {
    const folder = 'dist/_astro';
    const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
    const askedFor = new Set(pages.map((page) => fontOf(page).split('/').at(-1)).filter(Boolean));
    expect(new Set(fonts)).toEqual(askedFor);
    for (const file of fonts) expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(20_000);
  });

  it('of a story has no letter that the story does not say', () => {
    const stories = pages.filter(({ document }) => document.querySelector('article.explainer'));
    expect(stories.length).toBeGreaterThan(1);
    for (const page of stories) {
      const said = new Set(page.document.body.textContent);
      const held = fontIn(join('dist', fontOf(page))).characterSet.map((code) => String.fromCodePoint(code));
      expect(held.filter((letter) => letter.trim() !== '' && letter !== END && !said.has(letter))).toEqual([]);
    }
  });

  it('holds every letter of both headline levels', async () => {
    const fonts = new Map<string, Set<number>>();
    for (const { document, locale, path } of pages) {
      if (path === shared || document.querySelector('body.embed-page')) continue;
      const href = fontOf({ document });
      const held = fonts.get(href) ?? new Set(fontIn(join('dist', href)).characterSet);
      fonts.set(href, held);
      // The Korean titles of facts are set in the text face; the font would have to hold all of Hangul.
      const headings =
        locale === 'ko'
          ? ':is(h1, h2):not(.record *, .font-sans, .sr-only)'
          : ':is(h1, h2:not(.record h2)):not(.font-sans, .sr-only)';
      const text = [...document.querySelectorAll(headings)].map((heading) => heading.textContent ?? '').join('');
      const missing = [...new Set(text)].filter(
        (letter) => letter.trim() !== '' && !held.has(letter.codePointAt(0) ?? 0),
      );
      expect(missing, `${path} ${locale}`).toEqual([]);
    }
  });
});

const fontOf = ({ document }: { document: Document }): string =>
  document.querySelector('link[rel=preload][as=font]')?.getAttribute('href') ?? '';

function fontIn(path: string) {
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error(`${path} is a collection`);
  return font;
}
