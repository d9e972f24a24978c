import { describe, expect, it } from 'vitest';
import { bibliography } from '#derive/bibliography';
import { factIndex } from '#derive/factIndex';
import { involvement } from '#derive/involvement';
import { namedFacts } from '#derive/namedBy';
import { sharedFacts } from '#derive/sharedFacts';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { wholeExplainer } from '#syndication/data/wholeExplainer';
import { dossierOf } from '../support/realContent.ts';

const sample = dossierOf('tests/fixtures/sample');
const isOwn = ({ file }: Fact): boolean => !file.startsWith('reference/');
const like = (id: string, change: object): Fact =>
  ({ ...sample.facts.find((fact) => fact.id === id), ...change }) as unknown as Fact;

/** What only the second explainer names, with what that names in turn; and beside the company that both name. */
const shared = [
  ...sample.facts.filter((fact) => !isOwn(fact)),
  like('hanbit', { id: 'ferry', file: 'reference/organisations/ferry.mdx', partOf: 'nuri' }),
  like('kim-deungdae', {
    id: 'park-sagong',
    file: 'reference/people/park-sagong.mdx',
    roles: [{ of: 'nuri', title: { ko: '사공', en: 'ferryman' }, sources: ['ferry-notice'] }],
  }),
  like('rate-notice', { id: 'ferry-notice', file: 'reference/sources/ferry-notice.mdx', party: 'ferry' }),
];
const lighthouse: Dossier = { ...sample, facts: [...sample.facts.filter(isOwn), ...shared] };
const ferries: Dossier = {
  explainer: { ...sample.explainer, id: 'ferries', keyFacts: [], charts: {} },
  facts: [...shared, like('2024-01-deal', { id: 'crossing', parties: ['park-sagong'], about: undefined })],
  words: sample.words,
  story: { ko: { sections: [] }, en: { sections: [] } },
};
const ids = (facts: readonly { id: string }[]): string[] => facts.map(({ id }) => id).sort();

describe('of what two explainers share, one tells', () => {
  it('what it names, and what that names in turn', () => {
    expect(ids(namedFacts(ferries))).toEqual(expect.arrayContaining(['park-sagong', 'nuri', 'ferry-notice', 'ferry']));
    expect(ids(namedFacts(lighthouse))).toEqual(ids(namedFacts(sample)));
    expect(ids(namedFacts(lighthouse))).toEqual(expect.arrayContaining(ids(lighthouse.facts.filter(isOwn))));
  });

  it('no source, no file and no list of facts that the other alone names', () => {
    expect(bibliography(lighthouse)).toEqual(bibliography(sample));
    expect(factIndex(lighthouse)).toEqual(factIndex(sample));
    expect(wholeExplainer(lighthouse)).toEqual(wholeExplainer(sample));
  });

  it('on the page of a company, nobody whom the other alone names', () => {
    const of = (dossier: Dossier) => involvement(dossier, 'nuri');
    expect([of(lighthouse).people, of(lighthouse).divisions].flat()).toEqual([]);
    expect(ids([...of(ferries).people, ...of(ferries).divisions])).toEqual(['ferry', 'park-sagong']);
  });

  it('and its name stands on no page of a party that it does not name; the page stays', () => {
    const pages = [
      ...sharedFacts([lighthouse, ferries], 'organisations'),
      ...sharedFacts([lighthouse, ferries], 'people'),
    ];
    const known = pages.map(({ fact, knownTo }) => [fact.id, ...knownTo.map(({ explainer }) => explainer.id)]);
    expect(known).toContainEqual(['nuri', 'lighthouse', 'ferries']);
    expect(known).toContainEqual(['park-sagong', 'ferries']);
    expect(known).toContainEqual(['kim-deungdae']);
  });
});
