import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';

const SHEETS = 'dist/_astro';

/** The classes that a style sheet has rules for. */
function classesIn(css: string): Set<string> {
  return new Set([...css.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name));
}

describe('every page’s one style sheet', () => {
  const sheets = new Map(
    readdirSync(SHEETS)
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, classesIn(readFileSync(join(SHEETS, file), 'utf8'))]),
  );

  it('has the rules of every class on the page that any sheet has rules for', () => {
    const styled = new Set([...sheets.values()].flatMap((names) => [...names]));
    let counted = 0;
    for (const { document, path } of builtPages()) {
      const links = [...document.querySelectorAll('link[rel=stylesheet]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links, path).toHaveLength(1);
      const own = sheets.get(links[0]?.split('/').at(-1) ?? '') ?? new Set();
      const used = new Set([...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]));
      counted += used.size;
      expect(
        [...used].filter((name) => styled.has(name) && !own.has(name)),
        path,
      ).toEqual([]);
    }
    expect(counted).toBeGreaterThan(0);
  });
});
