import { describe, expect, it } from 'vitest';
import { byYear, lastChangedChosen, newestChosen, newestInFull, newestWithin } from '#derive/newest';
import type { Dossier } from '#facts/kinds/dossier';
import { layeredDossier } from '../support/layeredContent.ts';

const plain = layeredDossier('sample');
const changed = layeredDossier('sample', 'changed');

/** A newsroom as the desk hands it over, newest first: an explainer a month, back from the end of 2026. */
const many = (of = plain): Dossier[] =>
  Array.from({ length: 40 }, (_none, at) => {
    const month = 2026 * 12 + 11 - at;
    const published = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-09`;
    return { ...of, explainer: { ...of.explainer, id: `e${at}`, published } };
  });
/** The same, some of which we changed afterwards: their places, with how many days later than the example each was. */
const withChanges = (later: Readonly<Record<number, number>>): Dossier[] =>
  many().map((dossier, at) => {
    const days = later[at];
    if (days === undefined) return dossier;
    const text = JSON.stringify(changed.facts).replaceAll(/"on":"2024-02-0\d"/g, `"on":"2024-03-${String(days + 10)}"`);
    return { ...dossier, facts: JSON.parse(text) as Dossier['facts'] };
  });
const ids = (dossiers: readonly Dossier[]): string[] => dossiers.map(({ explainer }) => explainer.id);
const bounds = [newestChosen, lastChangedChosen] as const;

describe('a page of the whole site', () => {
  it.each(bounds)('tells no more than five explainers in full, and leads to each of the others once: %o', (chosen) => {
    for (const dossiers of [[], many().slice(0, 1), many().slice(0, 6), many(), withChanges({ 3: 1, 17: 2 })]) {
      const { full, ledTo } = chosen(dossiers);
      expect(full.length).toBeLessThanOrEqual(5);
      expect(full.length).toBeGreaterThanOrEqual(Math.min(1, dossiers.length));
      expect(ids([...full, ...ledTo]).sort()).toEqual(ids(dossiers).sort());
    }
    expect(newestInFull(many()).filter(({ inFull }) => inFull)).toHaveLength(5);
  });

  it('tells the newest on the front page, and leads to the others in their order', () => {
    expect(ids(newestChosen(many()).full)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect(ids(newestChosen(many()).ledTo).slice(0, 2)).toEqual(['e5', 'e6']);
  });

  it('tells the changes made last, however old the explainer is', () => {
    const { full, ledTo } = lastChangedChosen(withChanges({ 3: 4, 9: 1, 20: 7, 30: 3, 38: 9, 39: 2 }));
    expect(ids(full)).toEqual(['e38', 'e20', 'e3', 'e30', 'e39']);
    expect(ids(ledTo)).toContain('e9');
    expect(ids(ledTo).slice(0, 4)).toEqual(['e0', 'e1', 'e2', 'e4']);
  });

  it('tells no explainer as unchanged beside one that was changed, and only the newest where none was', () => {
    expect(ids(lastChangedChosen(withChanges({ 12: 1 })).full)).toEqual(['e12']);
    expect(ids(lastChangedChosen(many()).full)).toEqual(['e0']);
  });

  it('tells of a long list the newest, and others as long as the page may be', () => {
    const told = (lengths: number[]): boolean[] =>
      newestWithin(lengths, (length) => length, 100).map(({ inFull }) => inFull);
    expect(told([60, 30, 20, 1])).toEqual([true, true, false, false]);
    expect(told([300, 1])).toEqual([true, false]);
    expect(told([10, 10, 10, 10, 10, 10])).toEqual([true, true, true, true, true, false]);
  });

  it('groups what it leads to by year, the latest first, and loses none', () => {
    const groups = byYear(many());
    expect(groups.map(({ year }) => year)).toEqual(['2026', '2025', '2024', '2023']);
    expect(groups.flatMap(({ dossiers }) => ids(dossiers))).toEqual(ids(many()));
  });
});
