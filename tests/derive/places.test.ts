import { describe, expect, it } from 'vitest';
import type { Dossier, Fact, Section } from '#facts/kinds/dossier';
import { citedPath, placeInStory, statusMeaning } from '#urls';
import { dossierOf } from '../support/realContent.ts';

/** Its story has no comparison, no term and no statuses but on its cards. */
const dossier = dossierOf('tests/fixtures/sample');
const factOf = ({ facts }: Dossier, id: string): Fact => facts.find((fact) => fact.id === id) as Fact;

function withBlock(tag: Section['blocks'][number]['tag']): Dossier {
  const told = (locale: 'ko' | 'en') => ({
    sections: dossier.story[locale].sections.map((each, at) => (at === 0 ? { ...each, blocks: [{ tag }] } : each)),
  });
  return { ...dossier, story: { ko: told('ko'), en: told('en') } };
}

describe('a link leads to a place that the site has', () => {
  const compared = withBlock('Comparison');

  it.each(['who-owns', 'who-owns--nuri'])(
    '%s has one in a story that compares, and none in one that does not',
    (id) => {
      expect(placeInStory('en', dossier, factOf(dossier, id))).toBeUndefined();
      expect(placeInStory('en', compared, factOf(compared, id))).toBe(`/en/lighthouse/#${id}`);
    },
  );

  it('a party whose business an issue is not has no cell in its row', () => {
    const facts = compared.facts.map((fact) => (fact.id === 'who-owns' ? { ...fact, parties: ['nuri'] } : fact));
    const narrower = { ...compared, facts: facts as Fact[] };
    expect(placeInStory('ko', narrower, factOf(narrower, 'who-owns--nuri'))).toBe('/lighthouse/#who-owns--nuri');
    expect(placeInStory('ko', narrower, factOf(narrower, 'who-owns--hanbit'))).toBeUndefined();
  });

  it('a source that no fact rests on is told of on its own page', () => {
    const source = { ...factOf(dossier, 'hanbit-statement'), id: 'nobody-reads' } as Fact;
    const more = { ...dossier, facts: [...dossier.facts, source] };
    expect(placeInStory('en', more, source)).toBeUndefined();
    expect(citedPath('/en/lighthouse/', 'en', more, 'nobody-reads')).toBe('/en/lighthouse/facts/nobody-reads/');
    expect(citedPath('/en/lighthouse/', 'en', more, 'hanbit-statement')).toBe(
      '/en/lighthouse/sources/#source-hanbit-statement',
    );
  });

  it('a status is explained for the whole site where its explainer explains no words, and nowhere off the story', () => {
    const without = { ...dossier, facts: dossier.facts.filter(({ folder }) => folder !== 'terms') };
    expect(statusMeaning('/en/lighthouse/', 'en', without, 'signed')).toBe('/en/method/#status');
    expect(statusMeaning('/en/', 'en', without, 'signed')).toBeUndefined();
  });
});
