import { describe, expect, it } from 'vitest';
import { eventsAt, eventsOfVersion, momentOfDeal, momentOfVersion, nearbyEvents } from '#derive/nearby';
import { AUTHORITIES, MOST_FILTERS, partyFilters, placesOf } from '#derive/partyFilter';
import { eventsOfYear, timeline } from '#derive/timeline';
import { timelineStrip } from '#derive/timelineStrip';
import { factOf, factsOf, type Dossier } from '#facts/kinds/dossier';
import type { When } from '#facts/values/when';
import { dossierOf } from '../support/realContent.ts';

const real = dossierOf('content');

/** The real explainer with other events: id, when, parties and what it is about. */
function withEvents(...events: [id: string, when: When, parties: string[], about?: string[]][]): Dossier {
  const [pattern] = factsOf(real, 'events');
  if (!pattern) throw new Error('no event to copy');
  return {
    ...real,
    facts: [
      ...real.facts.filter(({ folder }) => folder !== 'events'),
      ...events.map(([id, when, parties, about = []]) => ({
        ...pattern,
        id,
        when,
        parties,
        about,
        status: 'reported' as const,
      })),
    ],
  };
}

describe('whose events the timeline can show', () => {
  it('counts a division and a person for their company, and authorities as one; two events are no choice', () => {
    const dossier = withEvents(
      ['a', '2024-01-01', ['amazon', 'oracle']],
      ['b', '2024-01-02', ['aws', 'ftc']],
      ['c', '2024-01-03', ['andy-jassy', 'cma', 'oracle']],
      ['d', '2024-01-04', ['european-commission', 'ftc']],
    );
    expect(partyFilters(dossier).map(({ of, events }) => [of, events])).toEqual([
      ['amazon', ['a', 'b', 'c']],
      [AUTHORITIES, ['b', 'c', 'd']],
    ]);
  });

  it('puts the parties to the story first and has a rule of the style sheet for each', () => {
    const filters = partyFilters(real);
    expect(filters.slice(0, 3).map(({ of }) => of)).toEqual(real.explainer.parties);
    expect(filters.map(({ place }) => place)).toEqual(filters.map((_, at) => at + 1));
    expect(filters.length).toBeLessThanOrEqual(MOST_FILTERS);
    for (const { events } of filters) expect(events.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps a year in sight as long as one of its events is', () => {
    const filters = partyFilters(real);
    const items = timeline(real);
    for (const item of items) {
      if (item.item !== 'year') continue;
      const events = eventsOfYear(items, item.year);
      expect(events.length).toBeGreaterThan(0);
      const places = new Set(events.flatMap((event) => placesOf(filters, [event]).split(' ')));
      places.delete('');
      expect(placesOf(filters, events)).toBe([...places].sort().join(' '));
    }
    const last = items.findLast(({ item }) => item === 'year');
    const expected = factsOf(real, 'events').filter(({ status }) => status === 'expected');
    const under = last?.item === 'year' ? eventsOfYear(items, last.year) : [];
    expect(under.filter((id) => expected.some((event) => event.id === id))).toEqual([]);
  });
});

describe('the timeline at a glance', () => {
  it('gives every event a step of its own, in the order of the list, and each year the steps of its events', () => {
    const dossier = withEvents(
      ['a', '2024-12-31', ['openai']],
      ['b', '2025-01-02', ['openai']],
      ['c', '2026-12-31', ['openai']],
    );
    const { marks, years } = timelineStrip(dossier);
    expect(marks.map(({ event, at }) => [event.id, Math.round(at * 6)])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 5],
    ]);
    expect(years.map(({ year, from, to }) => [year, Math.round(from * 3), Math.round(to * 3)])).toEqual([
      ['2024', 0, 1],
      ['2025', 1, 2],
      ['2026', 2, 3],
    ]);
  });

  it('uses all of its width, and stands today between what was and what is to come', () => {
    const { marks, now } = timelineStrip(real);
    const steps = marks.slice(1).map(({ at }, before) => at - (marks[before]?.at ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(1 / marks.length);
    expect(marks[0]?.at).toBeCloseTo(1 / marks.length / 2);
    expect(marks.at(-1)?.at).toBeCloseTo(1 - 1 / marks.length / 2);
    for (const { event, at } of marks) expect(at > (now ?? 1)).toBe(event.status === 'expected');
  });
});

describe('what else happened around that time', () => {
  const openai = ['openai'];
  const moment = { when: '2026-02-27', parties: ['openai', 'amazon'], own: [] };

  it('tells the two nearest before and after, within 45 days, that share a side', () => {
    const dossier = withEvents(
      ['too-early', '2026-01-12', openai],
      ['third-before', '2026-01-13', openai],
      ['before-2', '2026-02-01', ['andy-jassy']],
      ['before-1', '2026-02-20', openai],
      ['stranger', '2026-02-26', ['oracle']],
      ['after-1', '2026-02-27', openai],
      ['after-2', '2026-03-10', ['aws']],
      ['third-after', '2026-04-01', openai],
    );
    expect(nearbyEvents(dossier, moment).map(({ id }) => id)).toEqual(['before-2', 'before-1', 'after-1', 'after-2']);
    const early = withEvents(['too-early', '2026-01-12', openai], ['just', '2026-01-13', openai]);
    expect(nearbyEvents(early, moment).map(({ id }) => id)).toEqual(['just']);
  });

  it('says nothing of a time known only to the year or as a limit', () => {
    const dossier = withEvents(['near', '2026-01-02', openai]);
    for (const when of ['2026', { by: '2026-01' }, { from: '2026-01', to: '2026-06' }] as const)
      expect(nearbyEvents(dossier, { ...moment, when })).toEqual([]);
    expect(nearbyEvents(dossier, { ...moment, when: '2026-01' })).toHaveLength(1);
  });

  it('leaves out the event that is the deal or the version itself', () => {
    for (const deal of factsOf(real, 'deals'))
      for (const event of nearbyEvents(real, momentOfDeal(real, deal)))
        expect(event.about ?? []).not.toContain(deal.id);
    for (const clause of factsOf(real, 'clauses'))
      for (const version of clause.versions) {
        const own = eventsAt(real, clause, version.from);
        const near = nearbyEvents(real, momentOfVersion(real, clause, version));
        expect(near.filter((event) => own.includes(event))).toEqual([]);
      }
  });
});

describe('the events that changed a clause', () => {
  const clause = factOf(real, 'clauses', 'api-exclusivity');
  const both = ['microsoft', 'openai'];

  it('takes the editors’ word before the parties’ names', () => {
    const dossier = withEvents(['named', '2025-01-21', ['openai'], [clause.id]], ['shared', '2025-01-21', both]);
    expect(eventsAt(dossier, clause, '2025-01-21').map(({ id }) => id)).toEqual(['named']);
  });

  it('falls back to the smallest company that holds all the parties, on a date known to the day', () => {
    const dossier = withEvents(
      ['crowd', '2025-01-21', [...both, 'oracle']],
      ['two', '2025-01-21', both],
      ['one', '2025-01-21', ['openai']],
      ['next-day', '2025-01-22', both],
    );
    expect(eventsAt(dossier, clause, '2025-01-21').map(({ id }) => id)).toEqual(['two']);
    expect(eventsAt(dossier, clause, '2025')).toEqual([]);
  });

  it('counts the end of a version too, and finds one for every version known to the day', () => {
    const [version] = clause.versions;
    if (!version) throw new Error('a clause without versions');
    const dossier = withEvents(['began', '2025-01-21', both], ['ended', '2025-06-01', both]);
    const told = eventsOfVersion(dossier, clause, { ...version, from: '2025-01-21', until: '2025-06-01' });
    expect(told.map(({ id }) => id)).toEqual(['began', 'ended']);
    for (const each of factsOf(real, 'clauses'))
      for (const one of each.versions.filter(({ from }) => from.length === 10))
        expect(eventsOfVersion(real, each, one), `${each.id} ${one.from}`).not.toEqual([]);
  });
});
