import { describe, expect, it } from 'vitest';
import { builtPages } from '../../support/builtPages.ts';
import { eachPage, everyPage } from '../../support/eachPage.ts';
import { lookOf, sheetsOf } from '../../support/sheetRules.ts';

/** What results of a search look like comes with them; until then their place is empty and has no look. */
const EMPTY = 'search-results';

/** The classes that a style sheet has rules for. */
function classesIn(css: string): Set<string> {
  return new Set([...css.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name));
}

describe('every page’s one style sheet', () => {
  const looks = new Map<string, Set<string>>();
  for (const { html } of builtPages())
    for (const look of sheetsOf(html).map(lookOf)) if (!looks.has(look)) looks.set(look, classesIn(look));
  const styled = new Set([...looks.values()].flatMap((names) => [...names]));
  let counted = 0;

  eachPage('has the rules of every class on the page that any sheet has rules for', everyPage, ({ document, html }) => {
    const [look, ...more] = sheetsOf(html).map(lookOf);
    if (look === undefined || more.length > 0) return ['not one style sheet'];
    const own = looks.get(look) ?? new Set();
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
