import { describe, expect, it } from 'vitest';
import { colourOf } from '#derive/colour';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Organisation } from '#facts/kinds/organisation';
import { COLOUR_SLOTS } from '#facts/values/colour';
import { layeredDossier } from '../support/layeredContent.ts';

/** The sample's story told of these organisations, the first `count` of which are its parties. */
function told(said: Record<string, Partial<Organisation>>, count: number): Dossier {
  const sample = layeredDossier('sample');
  const facts = Object.entries(said).map(([id, each]): Fact => ({
    folder: 'organisations',
    id,
    file: `reference/organisations/${id}.mdx`,
    title: { ko: id, en: id },
    type: 'corporation',
    role: { ko: '회사다.', en: 'A company.' },
    ...each,
  }));
  return {
    ...sample,
    facts: [...sample.facts.filter(({ id }) => !(id in said)), ...facts],
    explainer: { ...sample.explainer, parties: Object.keys(said).slice(0, count) },
  };
}

describe('the colour of a party', () => {
  it('is the next that no party names, in the order of the explainer; from the seventh on none', () => {
    const parties = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const dossier = told(
      Object.fromEntries(parties.map((id) => [id, id === 'c' ? { colour: 'blue' as const } : {}])),
      8,
    );
    expect(parties.map((id) => colourOf(dossier, id))).toEqual([
      'green',
      'orange',
      'blue',
      'violet',
      'rose',
      'brown',
      'others',
      'others',
    ]);
    expect(new Set(parties.slice(0, 6).map((id) => colourOf(dossier, id)))).toEqual(new Set(COLOUR_SLOTS));
  });

  it('goes with whoever belongs to it, and is not worn by somebody else beside it', () => {
    const dossier = told(
      { a: {}, b: { colour: 'green' }, yard: { partOf: 'a' }, fund: { colour: 'green' }, stranger: { colour: 'blue' } },
      2,
    );
    expect(['a', 'yard', 'fund', 'stranger'].map((id) => colourOf(dossier, id))).toEqual([
      'blue',
      'blue',
      'green',
      'others',
    ]);
  });
});
