import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../support/basePath.ts';
import { eachPage, everyPage } from '../../support/eachPage.ts';

const SHEETS = join(DIST, '_astro');
/** What results of a search look like comes with them; until then their place is empty and has no look. */
const [BROUGHT, EMPTY] = ['searchResults.', 'search-results'];

/** The classes that a style sheet has rules for. */
function classesIn(css: string): Set<string> {
  return new Set([...css.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name));
}

describe('every page’s one style sheet', () => {
  const sheets = new Map(
    readdirSync(SHEETS)
      .filter((file) => file.endsWith('.css') && !file.startsWith(BROUGHT))
      .map((file) => [file, classesIn(readFileSync(join(SHEETS, file), 'utf8'))]),
  );
  const styled = new Set([...sheets.values()].flatMap((names) => [...names]));
  let counted = 0;

  eachPage('has the rules of every class on the page that any sheet has rules for', everyPage, ({ document }) => {
    const links = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? '');
    if (links.length !== 1) return [`${links.length} style sheets`];
    const own = sheets.get(links[0]?.split('/').at(-1) ?? '') ?? new Set();
    const used = new Set(
      [...document.querySelectorAll('[class]')].flatMap((element) => element.getAttribute('class')?.split(/\s+/) ?? []),
    );
    counted += used.size;
    return [...used].filter((name) => name !== EMPTY && styled.has(name) && !own.has(name));
  });

  it('has classes to look for', () => {
    expect(counted).toBeGreaterThan(0);
  });
});
