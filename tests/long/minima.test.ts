import { describe, expect, it } from 'vitest';
import { CHART_FORMS } from '#facts/charts/forms';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { LOCALES } from '#facts/values/text';
import { dossiersOf } from '../support/realContent.ts';

/**
 * What the editors promised of these explainers, and of no other: a story of twelve facts is published without any of it. All of it
 * is counted in the content, so that a correction of a fact asks for no change here.
 */
const PROMISED = ['azure-exclusivity', 'nippon-steel-us-steel', 'pension-reform-2025'];
const FACTS = 45;
const SOURCES = 20;
const RECORDS = 3;
const FORMS = 4;

const dossiers = dossiersOf('content').filter(({ explainer }) => PROMISED.includes(explainer.id));

/** What is told of the world: facts that an editor vouches for with a status. Sources, names and terms only serve them. */
const tellsOf = ({ facts }: Dossier) => facts.filter((fact) => 'status' in fact);
const blocksOf = ({ story }: Dossier, locale: 'ko' | 'en') => story[locale].sections.flatMap(({ blocks }) => blocks);

it('every explainer of which this was promised is there', () => {
  expect(dossiers.map(({ explainer }) => explainer.id).sort()).toEqual([...PROMISED].sort());
});

describe.each(dossiers.map((dossier) => [dossier.explainer.id, dossier] as const))('%s', (_id, dossier) => {
  const sources = factsOf(dossier, 'sources');

  it(`holds at least ${FACTS} facts, of five kinds or more`, () => {
    expect(tellsOf(dossier).length).toBeGreaterThanOrEqual(FACTS);
    expect(new Set(tellsOf(dossier).map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(5);
  });

  it(`rests on at least ${SOURCES} sources, most of them read in the original or a copy, several of them records`, () => {
    expect(sources.length).toBeGreaterThanOrEqual(SOURCES);
    expect(sources.filter(({ read }) => read !== 'relay').length).toBeGreaterThan(sources.length / 2);
    expect(sources.filter(({ kind }) => kind === 'record').length).toBeGreaterThanOrEqual(RECORDS);
  });

  it(`draws its charts in at least ${FORMS} forms`, () => {
    const forms = new Set(Object.values(dossier.explainer.charts).map(({ form }) => form));
    expect([...forms].every((form) => form in CHART_FORMS)).toBe(true);
    expect(forms.size).toBeGreaterThanOrEqual(FORMS);
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
    expect(told[0]?.length).toBeGreaterThanOrEqual(5);
  });

  it('says of every open question what would settle it', () => {
    const unknowns = factsOf(dossier, 'unknowns');
    expect(unknowns.length).toBeGreaterThanOrEqual(3);
    for (const { id, settledBy } of unknowns)
      for (const locale of LOCALES) expect(settledBy[locale].length, id).toBeGreaterThan(8);
  });

  it('keeps what sources say otherwise, with the reason', () => {
    const conflicts = tellsOf(dossier).flatMap((fact) => ('conflicts' in fact ? (fact.conflicts ?? []) : []));
    expect(conflicts.length).toBeGreaterThanOrEqual(2);
  });
});
