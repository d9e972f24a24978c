import { describe, expect, it } from 'vitest';
import { factsOf } from '#facts/kinds/dossier';
import { toldLocales } from '#facts/kinds/translation';
import { readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { dossiers, ownDossier, storyPath } from '../../support/siteContent.ts';

const isComparison = ({ html }: BuiltPage): boolean => html.includes('class="compared-clause');
const isClauseList = (path: string): boolean => path.endsWith('/clauses/');

describe('the comparison of clauses', () => {
  const built: string[] = [];
  /** The clauses that each story names in its table, where they lead to their comparison. */
  const leading = new Map<string, string[]>();
  const compared = new Map<string, string[]>();
  notePages((page) => {
    const { path, document } = page;
    if (isComparison(page) && isClauseList(path)) built.push(path);
    if (!document.querySelector('article.explainer')) return;
    const links = [...document.querySelectorAll('table.then-now tbody th a')].map((link) => link.getAttribute('href'));
    leading.set(
      path,
      links.map((href) => href?.split('#')[1] ?? ''),
    );
    expect(links.filter((href) => !href?.startsWith(`${path}clauses/#`))).toEqual([]);
  });

  it('is built for every explainer in each language it is told in', () => {
    const expected = dossiers
      .filter((dossier) => factsOf(dossier, 'clauses').length > 0)
      .flatMap((dossier) => toldLocales(dossier).map((locale) => `${storyPath(dossier, locale)}clauses/`));
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

  it('is led to from the row of every clause that has changed', () => {
    const changed = [...compared].filter(([path]) => isClauseList(path));
    expect(changed.length).toBeGreaterThan(0);
    for (const [path, ids] of changed)
      expect(leading.get(path.replace(/clauses\/$/, '')), path).toEqual(expect.arrayContaining(ids));
  });

  eachPage('leads from each version of a clause to the events that brought it', isComparison, ({ path, document }) => {
    const days = new Set(factsOf(ownDossier(path), 'events').map(({ when }) => JSON.stringify(when)));
    const versions = [...document.querySelectorAll('.clause-moments > li')];
    const dated = versions.filter((version) =>
      days.has(JSON.stringify(version.querySelector('strong > time')?.getAttribute('datetime'))),
    );
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
