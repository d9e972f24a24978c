import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFirstTopic, topicsTold } from '#derive/topics';
import { relatedTo, type Head } from '#facts/kinds/related';
import { layeredDossier } from '../support/layeredContent.ts';

const head = (id: string, published: string, parties: string[], topics: string[] = []): Head => ({
  id,
  published,
  parties,
  topics,
});
const own = head('row', '2024-03-01', ['hanbit', 'nuri'], ['sea-lanes', 'lamps']);

describe('the explainers beside one', () => {
  it('have a party or a topic in common with it; a party weighs more than a topic', () => {
    const others = [
      head('nothing', '2024-03-01', ['garam', 'dasom'], ['ferries']),
      head('topic', '2024-03-01', ['garam', 'dasom'], ['lamps']),
      head('party', '2024-01-01', ['garam', 'nuri']),
      head('both', '2023-01-01', ['hanbit', 'nuri'], ['lamps']),
    ];
    expect(relatedTo('row', [own, ...others])).toEqual(['both', 'party', 'topic']);
  });

  it('are the nearest in time of those with as much in common, and three at most', () => {
    const near = ['2024-02-20', '2024-03-20', '2023-03-01', '2024-03-02', '2025-03-01'].map((published, at) =>
      head(`e${at}`, published, ['hanbit', 'garam']),
    );
    expect(relatedTo('row', [own, ...near])).toEqual(['e3', 'e0', 'e1']);
  });

  it('are none where there is nothing in common, or nobody else', () => {
    expect(relatedTo('row', [own])).toEqual([]);
    expect(relatedTo('row', [own, head('other', '2024-03-01', ['garam', 'dasom'])])).toEqual([]);
  });

  it('are the same whatever the order they come in', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2 });
    const heads = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        published: fc.constantFrom('2024-01-01', '2024-01-02', '2024-02-01'),
        parties: some,
        topics: some,
      }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(heads, (all) => {
        const id = all[0]?.id ?? '';
        expect(relatedTo(id, all.toReversed())).toEqual(relatedTo(id, all));
      }),
    );
  });
});

describe('topics', () => {
  const sample = layeredDossier('sample');
  const topic = { ...sample.words.find(({ folder }) => folder === 'topics') };
  const many = Array.from({ length: 7 }, (_none, at) => ({
    ...sample,
    words: ['lamps', 'lanes'].map((id) => ({ ...topic, folder: 'topics' as const, id })) as typeof sample.words,
    explainer: {
      ...sample.explainer,
      id: `e${at}`,
      topics: at === 6 ? undefined : at % 2 ? ['lamps'] : ['lanes', 'lamps'],
    },
  }));

  it('lead to every explainer that names them, the topic with most first', () => {
    expect(topicsTold(many).map(({ topic: { id }, dossiers }) => [id, dossiers.length])).toEqual([
      ['lamps', 6],
      ['lanes', 3],
    ]);
  });

  it('have each explainer once on the front page, those without any last', () => {
    const groups = byFirstTopic(many);
    expect(groups.map(({ topic: named }) => named?.id)).toEqual(['lanes', 'lamps', undefined]);
    expect(groups.flatMap(({ dossiers }) => dossiers)).toHaveLength(7);
  });
});
