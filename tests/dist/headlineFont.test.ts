import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';

const pages = builtPages();
/** The page that both languages share has the Korean font only; a chart on somebody else’s page has none. */
const shared = '/404.html';

describe('the headline font', () => {
  it('is one for stories and one for service pages in each language, each under 20 KB', () => {
    const folder = 'dist/_astro';
    const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
    const sizes = fonts.map((file) => statSync(join(folder, file)).size);
    expect(sizes).toHaveLength(4);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(20_000);
  });

  it('holds every letter of both headline levels', async () => {
    const fonts = new Map<string, Set<number>>();
    for (const { document, locale, path } of pages) {
      if (path === shared || document.querySelector('body.embed-page')) continue;
      const href = document.querySelector('link[rel=preload][as=font]')?.getAttribute('href') ?? '';
      const held = fonts.get(href) ?? new Set(fontIn(join('dist', href)).characterSet);
      fonts.set(href, held);
      // The Korean titles of facts are set in the text face; the font would have to hold all of Hangul.
      const headings =
        locale === 'ko' ? ':is(h1, h2):not(.record *, .font-sans)' : ':is(h1, h2:not(.record h2)):not(.font-sans)';
      const text = [...document.querySelectorAll(headings)].map((heading) => heading.textContent ?? '').join('');
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
