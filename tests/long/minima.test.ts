import { describe, expect, it } from 'vitest';
import { minimaOf } from '#derive/minima';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { LOCALES } from '#facts/values/text';
import { dossiersOf } from '../support/realContent.ts';

/**
 * What the editors promised of these explainers, and of no other: a story of twelve facts is published without any of it. All of it
 * is counted in the content, so that a correction of a fact asks for no change here.
 */
const PROMISED = ['azure-exclusivity', 'nippon-steel-us-steel', 'pension-reform-2025'];

const dossiers = dossiersOf('content').filter(({ explainer }) => PROMISED.includes(explainer.id));

const blocksOf = ({ story }: Dossier, locale: 'ko' | 'en') => story[locale].sections.flatMap(({ blocks }) => blocks);

it('every explainer of which this was promised is there', () => {
  expect(dossiers.map(({ explainer }) => explainer.id).sort()).toEqual([...PROMISED].sort());
});

describe.each(dossiers.map((dossier) => [dossier.explainer.id, dossier] as const))('%s', (_id, dossier) => {
  it('has all that a full explainer has at least', () => {
    expect(minimaOf(dossier).filter(({ has, least }) => has < least)).toEqual([]);
  });

  it.each(LOCALES)(
    'sets the parties side by side, and shows what happened, what is unknown and what differs: %s',
    (locale) => {
      const tags = new Set(blocksOf(dossier, locale).map(({ tag }) => tag));
      expect([...tags]).toEqual(expect.arrayContaining(['Comparison', 'Timeline', 'Unknowns']));
      expect(tags.has('Conflicts') || tags.has('Differences')).toBe(true);
    },
  );

  it('says the same in the two languages, section by section', () => {
    const told = LOCALES.map((locale) => dossier.story[locale].sections.map(({ id }) => id));
    expect(told[0]).toEqual(told[1]);
  });

  it('says of every open question what would settle it', () => {
    const unknowns = factsOf(dossier, 'unknowns');
    for (const { id, settledBy } of unknowns)
      for (const locale of LOCALES) expect(settledBy[locale].length, id).toBeGreaterThan(8);
  });
});
