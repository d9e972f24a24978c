import { describe, expect, it } from 'vitest';
import { asItStood } from '#derive/asItStood';
import { factsInList } from '#derive/lists';
import { timeline } from '#derive/timeline';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import { listWords } from '#format/listWords';
import { toldTitle, votesText } from '#format/stageText';
import { ferryDossier } from '../support/ferryDossier.ts';

const ferry = ferryDossier();
const stagesIn = (dossier: Dossier) =>
  timeline(dossier).flatMap((item) => (item.item === 'event' && item.event.stage ? [item.event] : []));
const bill = (dossier: Dossier) => {
  const fact = findFact(dossier, 'ferry-bill');
  return fact?.folder === 'proceedings' ? fact : undefined;
};

describe('a proceeding', () => {
  it('has each of its stages in the timeline, in order, but for one that was skipped', () => {
    const told = stagesIn(ferry);
    expect(told.map(({ when }) => when)).toEqual(['2023-12-04', '2024-01-15', '2024-01-22', '2024-02-09']);
    expect(told.map((event) => toldTitle(event, ferry, 'en'))).toEqual([
      'The ferry ordinance: Tabled, opened',
      'The ferry ordinance: Committee, sent back',
      'The ferry ordinance: Tabled, tabled again as amended',
      'The ferry ordinance: Plenary, passed',
    ]);
  });

  it('counts by its stages where a link says how many entries the timeline has', () => {
    const entries = timeline(ferry).filter(({ item }) => item === 'event').length;
    expect(entries).toBeGreaterThan(factsInList(ferry, 'timeline').length);
    expect(listWords(ferry, 'timeline', 'en').short).toContain(` ${String(entries)} `);
  });

  it('tells a vote whole', () => {
    const votes = bill(ferry)?.stages.at(-1)?.votes;
    expect(votes && votesText(votes, 'ko')).toBe('찬성 21, 반대 9, 기권 2, 불참 3 (재적 35, 필요 18)');
    expect(votes && votesText(votes, 'en')).toBe('21 for, 9 against, 2 abstaining, 3 absent (of 35, 18 needed)');
  });

  it('had got as far as the sources then out say: the vote came with its own', () => {
    const steps = (day: string) => bill(asItStood(ferry, day))?.stages.map(({ stage }) => stage);
    expect(steps('2024-01-31')).toBeUndefined();
    expect(steps('2024-02-05')).toEqual(['tabled', 'committee', 'tabled']);
    expect(steps('2024-02-10')).toEqual(['tabled', 'committee', 'tabled', 'committee', 'plenary']);
  });

  it('keeps the address of a stage on a day on which one before it was not known yet', () => {
    const vote = bill(ferry)?.stages.at(-1)?.sources;
    const stages = bill(ferry)?.stages.map((stage, at) => (at === 1 ? { ...stage, sources: vote } : stage));
    const late = {
      ...ferry,
      facts: ferry.facts.map((fact) => (fact.id === 'ferry-bill' ? { ...fact, stages } : fact)),
    };
    const told = stagesIn(asItStood(late as Dossier, '2024-02-05'));
    expect(told.map(({ id }) => id)).toEqual(['ferry-bill-1', 'ferry-bill-3']);
  });
});
