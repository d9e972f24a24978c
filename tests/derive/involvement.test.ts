import { describe, expect, it } from 'vitest';
import { involvement } from '#derive/involvement';
import { factsOf } from '#facts/kinds/dossier';
import { compareWhen } from '#facts/values/when';
import { dossierOf } from '../support/realContent.ts';

const dossier = dossierOf('content');
const parties = [...factsOf(dossier, 'organisations'), ...factsOf(dossier, 'people')];

describe('what a party has to do with an explainer', () => {
  it('leaves out no deal, event or position of anyone', () => {
    const found = parties.map(({ id }) => involvement(dossier, id));
    const ids = (pick: (one: (typeof found)[number]) => { id: string }[]): string[] =>
      [...new Set(found.flatMap(pick).map(({ id }) => id))].sort();
    const all = (kind: 'deals' | 'events' | 'positions'): string[] => factsOf(dossier, kind).map(({ id }) => id);
    expect(ids(({ paidBy }) => paidBy)).toEqual(all('deals'));
    expect(ids(({ pays }) => pays)).toEqual(all('deals'));
    expect(ids(({ events }) => events)).toEqual(all('events'));
    expect(ids(({ positions }) => positions)).toEqual(all('positions'));
  });

  it('keeps money in apart from money out, and events in order of time', () => {
    for (const { id } of parties) {
      const { paidBy, pays, events } = involvement(dossier, id);
      expect(paidBy.filter((deal) => pays.includes(deal))).toEqual([]);
      expect(events).toEqual([...events].sort((a, b) => compareWhen(a.when, b.when)));
    }
  });

  it('does not call a clause of others its own', () => {
    const { clauses, readClauses } = involvement(dossier, 'microsoft');
    expect(clauses.every(({ between }) => between.includes('microsoft'))).toBe(true);
    expect(readClauses.every(({ between }) => !between.includes('microsoft'))).toBe(true);
    expect(readClauses.length).toBeGreaterThan(0);
  });
});
