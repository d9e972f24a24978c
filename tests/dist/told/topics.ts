import { describe, expect } from 'vitest';
import { relatedTo } from '#facts/kinds/related';
import { toldIn } from '#facts/kinds/translation';
import { isStory, pageAt, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';
import { dossierAt, dossiers } from '../../support/siteContent.ts';
import { rootOf } from '../../support/locales.ts';

const hrefs = (page: Pick<BuiltPage, 'document'>, selector: string): string[] =>
  [...page.document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

describe('topics', () => {
  eachPage('a story leads to the page of each of its topics, and that back to it', isStory, (page) => {
    const { topics = [], id } = dossierAt(page.path)?.explainer ?? {};
    const ways = topics.map((topic) => `${rootOf(page.locale)}topics/${topic}/`);
    expect(hrefs(page, 'main .topics a')).toEqual(ways);
    return ways.filter((way) => !hrefs(pageAt(way), '.row-headline a').includes(`${rootOf(page.locale)}${id}/`));
  });

  eachPage(
    'a story ends with the explainers that have most in common with it, and prints no empty heading',
    isStory,
    (page) => {
      const heads = toldIn(dossiers, page.locale).map(({ explainer }) => explainer);
      const related = relatedTo(dossierAt(page.path)?.explainer.id ?? '', heads);
      expect(hrefs(page, 'main .related a')).toEqual(related.map((other) => `${rootOf(page.locale)}${other}/`));
      return related.length === 0 && page.document.querySelector('.related') ? ['a heading over nothing'] : [];
    },
  );
});
