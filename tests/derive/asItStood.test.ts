import { describe, expect, it } from 'vitest';
import { chartSpec } from '#charts/chartOf';
import { asItStood } from '#derive/asItStood';
import { bibliography } from '#derive/bibliography';
import { clauseHistory } from '#derive/clauseHistory';
import { comparison } from '#derive/comparison';
import { conflicts } from '#derive/conflicts';
import { keyDays } from '#derive/keyDays';
import { ledger } from '#derive/ledger';
import { timeline } from '#derive/timeline';
import { moneyOfDeal } from '#facts/kinds/deal';
import { factOf, findFact, type Dossier } from '#facts/kinds/dossier';
import { referencesOf } from '#facts/kinds/references';
import { plainText } from '#format/plainText';
import { readerTexts } from '#facts/rules/readerTexts';
import { startOf } from '#facts/values/when';
import { dossierOf } from '../support/realContent.ts';
import { fewOf } from '../support/runs.ts';

const today = dossierOf('content');
const on = (day: string): Dossier => asItStood(today, day);
/** The real dossier with one fact changed. */
function changed(id: string, change: Record<string, unknown>): Dossier {
  const facts = today.facts.map((fact) => (fact.id === id ? ({ ...fact, ...change } as typeof fact) : fact));
  return { ...today, facts };
}
/** Each key day with its eve and morrow, and every Monday. */
const mondays: string[] = [];
for (let time = Date.UTC(2019, 6, 1); time < Date.UTC(2026, 10, 22); time += 7 * 864e5)
  mondays.push(new Date(time).toISOString().slice(0, 10));
const days = [
  ...keyDays(today),
  ...fewOf(
    mondays,
    mondays.filter((_day, at) => at % 8 === 0),
  ),
].sort();

describe('the story as it stood', () => {
  it('is the explainer itself from its own day on', () => {
    expect(on(today.explainer.asOf)).toBe(today);
    expect(on('2030-01-01')).toBe(today);
  });

  it('keeps to days where the explainer speaks of an hour', () => {
    const { asOf } = today.explainer;
    const hourly = { ...today, explainer: { ...today.explainer, asOf: `${asOf}T18:00+09:00`, keyDates: [asOf] } };
    expect(keyDays(hourly)).toEqual([]);
    expect(asItStood(hourly, asOf)).toBe(hourly);
    expect(asItStood(hourly, '2026-03-18').explainer.asOf).toBe('2026-03-18');
  });

  it('knows nothing of the April amendment on 18 March 2026', () => {
    const march = on('2026-03-18');
    expect(findFact(march, '2026-04-amendment')).toBeUndefined();
    expect(findFact(march, 'microsoft-next-phase')).toBeUndefined();
    expect(factOf(march, 'clauses', 'api-exclusivity').versions.at(-1)?.from).toBe('2026-02-27');
    expect(factOf(on('2026-04-27'), 'clauses', 'api-exclusivity').versions.at(-1)?.from).toBe('2026-04-27');
  });

  it('does not let a version begin early, nor speak in words that lean on a later source', () => {
    const hosting = factOf(on('2025-10-28'), 'clauses', 'exclusive-hosting').versions.at(-1);
    expect(hosting?.plain).toEqual(hosting?.label);
    const clause = factOf(today, 'clauses', 'frontier-distribution');
    const versions = clause.versions.map((version) => ({ ...version, from: '2026-03-20' }));
    const later = changed('frontier-distribution', { versions });
    expect(findFact(asItStood(later, '2026-03-18'), 'frontier-distribution')).toBeUndefined();
    expect(findFact(asItStood(later, '2026-03-20'), 'frontier-distribution')).toBeDefined();
  });

  it('does not call a deal paid before a source told of the payment', () => {
    const amazon = (day: string) => factOf(on(day), 'deals', 'amazon-openai-investment');
    expect([amazon('2026-03-18').state, amazon('2026-03-18').payments]).toEqual(['committed', undefined]);
    expect(amazon('2026-03-18').tranches?.map(({ state }) => state)).toEqual(['committed', 'committed']);
    expect(amazon('2026-07-30').state).toBe('committed');
    expect([amazon('2026-07-31').state, amazon('2026-07-31').payments?.length]).toEqual(['paid', 3]);
    const softbank = (day: string) => factOf(on(day), 'deals', 'softbank-openai-investment').payments?.length ?? 0;
    expect(['2026-04-27', '2026-07-01', '2026-10-01'].map(softbank)).toEqual([0, 2, 3]);
  });

  it('earns a status again from the sources then out', () => {
    const status = (day: string) => factOf(on(day), 'events', '2025-10-restructuring').status;
    expect([status('2025-10-28'), status('2025-10-29')]).toEqual(['announced', 'confirmed']);
  });

  it('takes our own later changes back, the newest first', () => {
    const why = { ko: '까닭', en: 'why' };
    const history = [
      { on: '2026-03-20', kind: 'update', field: 'amount', was: { usd: 1e9 }, now: { usd: 2e9 }, why },
      { on: '2026-03-25', kind: 'update', field: 'amount', was: { usd: 2e9 }, now: { usd: 250e9 }, why },
    ];
    const told = changed('openai-azure-purchase', { history });
    const amount = (day: string) => moneyOfDeal(factOf(asItStood(told, day), 'deals', 'openai-azure-purchase'))?.number;
    expect(['2026-03-19', '2026-03-20', '2026-03-25'].map(amount)).toEqual([1e9, 2e9, 250e9]);
  });

  it('calls expected what was announced for a later day', () => {
    const moved = changed('2026-03-jassy-outlook', { when: '2026-03-30' });
    expect(factOf(asItStood(moved, '2026-03-18'), 'events', '2026-03-jassy-outlook').status).toBe('expected');
  });

  it('only ever learns: what was known on a day is known on every later one', () => {
    let before = new Set<string>();
    for (const day of days) {
      const known = new Set(on(day).facts.map(({ id }) => id));
      expect([...before].filter((id) => !known.has(id))).toEqual([]);
      before = known;
    }
    expect(before.size).toBeGreaterThan(150);
  });

  it('can be read, drawn and listed on any day, and names nothing that was not known', () => {
    for (const day of days) {
      const then = on(day);
      comparison(then);
      clauseHistory(then);
      ledger(then);
      conflicts(then);
      bibliography(then);
      for (const item of timeline(then))
        if (item.item === 'event' && item.event.status !== 'expected')
          expect(startOf(item.event.when) <= day, `${item.event.id} on ${day}`).toBe(true);
      for (const fact of then.facts) {
        const dangling = referencesOf(fact.folder, fact).filter(({ id }) => !findFact(then, id));
        const own = ['terms', 'organisations', 'exchange-rates'].includes(fact.folder) ? [] : dangling;
        expect(own.filter(({ path }) => path[0] !== 'supersededBy')).toEqual([]);
        if (fact.folder === 'terms' || fact.folder === 'sources') continue;
        for (const { text, locale } of readerTexts(fact.folder, fact)) plainText(text, then, locale);
      }
    }
    for (const day of keyDays(today))
      for (const id of Object.keys(on(day).explainer.charts)) chartSpec(on(day), id, 'ko');
  }, 60_000);
});
