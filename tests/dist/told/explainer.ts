import { describe, expect, it } from 'vitest';
import { factsOf } from '#facts/kinds/dossier';
import { toldLocales } from '#facts/kinds/translation';
import { isStory, pageAt, readableText } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { dossiers, ownDossier, storyPath } from '../../support/siteContent.ts';
import { looseDigits } from '../../support/unboundDigits.ts';

describe('an explainer page', () => {
  const built: string[] = [];
  notePages(({ path, document }) => {
    if (document.querySelector('article.explainer')) built.push(path);
  });

  it('is built for every explainer in each language it is told in, and nothing else is one', () => {
    const expected = dossiers.flatMap((dossier) => toldLocales(dossier).map((locale) => storyPath(dossier, locale)));
    expect(built.sort()).toEqual(expected.sort());
  });

  eachPage('binds every digit a reader can see to a fact', isStory, ({ document }) => {
    const main = document.querySelector('main') as Element;
    expect(main.querySelector('data[data-fact], time[data-fact]')).not.toBeNull();
    return looseDigits(main);
  });

  eachPage('has every section of its plan, each under its question', isStory, ({ path, document }) => {
    const sections = [...document.querySelectorAll('section.section')];
    expect(sections.map(({ id }) => id)).toEqual(ownDossier(path).explainer.sections);
    for (const section of sections) expect(readableText(section).length).toBeGreaterThan(60);
  });

  eachPage(
    'compares its parties in a real table, with a caption and both kinds of header',
    isStory,
    ({ path, document }) => {
      const { parties } = ownDossier(path).explainer;
      const issues = factsOf(ownDossier(path), 'issues').length;
      const table = document.querySelector('table.comparison');
      expect(table?.querySelector('caption')?.textContent?.trim()).toBeTruthy();
      expect(table?.querySelectorAll('thead th[scope=col]')).toHaveLength(parties.length + 1);
      expect(table?.querySelectorAll('tbody th[scope=row]')).toHaveLength(issues);
      expect(table?.querySelectorAll('tbody td')).toHaveLength(issues * parties.length);
    },
  );

  eachPage('leads to all its differences', isStory, ({ path, document }) => {
    const differences = factsOf(ownDossier(path), 'differences');
    if (differences.length === 0) return;
    expect(document.querySelector(`main a[href="${path}differences/"]`)).not.toBeNull();
    const there = [...pageAt(`${path}differences/`).document.querySelectorAll('.differences > li')];
    expect(there.map(({ id }) => id).sort()).toEqual(differences.map(({ id }) => id).sort());
  });
});
