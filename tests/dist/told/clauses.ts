import { describe, expect, it } from 'vitest';
import { factsOf } from '#facts/kinds/dossier';
import { LOCALES } from '#facts/values/text';
import { readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { dossiers, ownDossier, storyPath } from '../../support/siteContent.ts';

const isComparison = ({ html }: BuiltPage): boolean => html.includes('compared-clause');

describe('the comparison of clauses', () => {
  const built: string[] = [];
  /** The cards of each story, and those that lead to their comparison. */
  const cards = new Map<string, string[]>();
  const leading = new Map<string, string[]>();
  const compared = new Map<string, string[]>();
  notePages((page) => {
    const { path, document } = page;
    if (isComparison(page) && document.querySelector('.compared-clause')) built.push(path);
    if (!document.querySelector('article.explainer')) return;
    const own = [...document.querySelectorAll('article.clause')];
    cards.set(
      path,
      own.map(({ id }) => id),
    );
    leading.set(
      path,
      own.filter(({ id }) => document.querySelector(`[id="${id}"] a[href$="clauses/#${id}"]`)).map(({ id }) => id),
    );
  });

  it('is built for every explainer in both languages', () => {
    const expected = dossiers.flatMap((dossier) => LOCALES.map((locale) => `${storyPath(dossier, locale)}clauses/`));
    expect(built.sort()).toEqual(expected.sort());
  });

  eachPage('compares every two versions of every clause, and says what it compares', isComparison, (page) => {
    const { path, document } = page;
    const clauses = factsOf(ownDossier(path), 'clauses');
    expect(clauses.length).toBeGreaterThan(0);
    for (const { id } of clauses) {
      const section = document.getElementById(id)?.parentElement;
      const versions = section?.querySelectorAll('.clause-moments > li').length ?? 0;
      const pairs = [...(section?.querySelectorAll('details.clause-pair') ?? [])];
      expect(pairs, id).toHaveLength((versions * (versions - 1)) / 2);
      const said = new Set(pairs.map((pair) => readableText(pair.querySelector('summary') as Element)));
      expect(said.size).toBe(pairs.length);
      if (pairs.length === 0) continue;
      compared.set(path, [...(compared.get(path) ?? []), id]);
      expect(pairs.filter((pair) => pair.hasAttribute('open'))).toHaveLength(1);
      expect(readableText(section as Element)).toMatch(/우리가 쉬운 말로 간추린 요약|our summary in plain words/);
      for (const pair of pairs) expect(pair.querySelectorAll('dl dd')).toHaveLength(2);
    }
  });

  it('is led to from the card of every clause that has changed', () => {
    const changed = [...compared].map(([path, ids]) => [path.replace(/clauses\/$/, ''), ids] as const);
    expect(changed.length).toBeGreaterThan(0);
    for (const [path, ids] of changed) {
      expect(cards.get(path), path).toEqual(expect.arrayContaining(ids));
      expect(leading.get(path), path).toEqual(expect.arrayContaining(ids));
    }
  });

  eachPage('leads from each version of a clause to the events that brought it', isComparison, ({ document }) => {
    const versions = [...document.querySelectorAll('.clause-moments > li')];
    const dated = versions.filter(
      (version) => version.querySelector('strong > time')?.getAttribute('datetime')?.length === 10,
    );
    expect(dated.length).toBeGreaterThan(0);
    return dated.filter((version) => !version.querySelector('a[href*="#event-"]')).map((one) => readableText(one));
  });

  eachPage('speaks every change', isComparison, ({ document }) => {
    const changes = [...document.querySelectorAll('ins, del')];
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes)
      expect(change.firstElementChild?.textContent?.trim()).toMatch(
        change.tagName === 'INS' ? /^(더해짐|Added):$/ : /^(빠짐|Removed):$/,
      );
  });
});
