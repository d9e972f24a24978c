import { describe, expect, it } from 'vitest';
import { bibliography } from '#derive/bibliography';
import { cautionsAbout } from '#derive/cautions';
import { changes, corrections } from '#derive/changes';
import { clauseHistory } from '#derive/clauseHistory';
import { colourOf } from '#derive/colour';
import { comparison } from '#derive/comparison';
import { conflicts } from '#derive/conflicts';
import { latestAndNext } from '#derive/latest';
import { ledger } from '#derive/ledger';
import { timeline } from '#derive/timeline';
import { countOf, moneyOf, sayable, whenOf } from '#derive/values';
import { paidWhen } from '#derive/paidWhen';
import { factsOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import { dossierOf } from '../support/realContent.ts';
import { dollars } from '../support/values.ts';

const dossier = dossierOf('tests/fixtures/sample');

/** The sample with one fact changed. */
function changed(id: string, change: Record<string, unknown>): Dossier {
  return {
    ...dossier,
    facts: dossier.facts.map((fact) => (fact.id === id ? ({ ...fact, ...change } as typeof fact) : fact)),
  };
}

describe('what follows from the facts', () => {
  it('puts years, now and what is expected into one list, in order', () => {
    const items = timeline(dossier).map((item) =>
      item.item === 'event' ? item.event.id : item.item === 'year' ? item.year : 'now',
    );
    expect(items).toEqual(['2024', '2024-01-deal', 'now', '2024-12-opening']);
  });

  it('fills every cell of the comparison', () => {
    const { parties, rows } = comparison(dossier);
    expect(parties.map(({ id }) => id)).toEqual(['hanbit', 'nuri']);
    expect(rows.map(({ cells }) => cells.map((cell) => typeof cell === 'object' && cell.id))).toEqual([
      ['who-owns--hanbit', 'who-owns--nuri'],
    ]);
  });

  it('asks only those whose business an issue is', () => {
    const [row] = comparison(changed('who-owns', { parties: ['nuri'] })).rows;
    expect(row?.cells[0]).toBe('unasked');
    expect(row?.cells[1]).toMatchObject({ id: 'who-owns--nuri' });
  });

  it('gives the clause table a column for every change, and runs a version on until the next', () => {
    const { columns, rows } = clauseHistory(dossier);
    expect(columns).toEqual(['2020', '2024-01']);
    expect(rows[0]?.cells.map(({ version, begins }) => [version?.scope, begins])).toEqual([
      ['full', true],
      ['partial', true],
    ]);
    const ended = changed('exclusive-light', {
      versions: [
        { from: '2020', until: '2022', scope: 'full' },
        { from: '2024-01', scope: 'none' },
      ],
    });
    expect(clauseHistory(ended).rows[0]?.cells[0]?.version?.scope).toBe('full');
  });

  it('lists the sources that something rests on, newest first', () => {
    expect(bibliography(dossier).map(({ source }) => source.id)).toEqual([
      'harbour-register',
      'hanbit-statement',
      'rate-notice',
    ]);
  });

  it('puts the caution beside the fact it concerns, and nothing that is left out', () => {
    expect(cautionsAbout(dossier, 'hanbit-nuri-deal').map(({ id }) => id)).toEqual(['wrong-owner']);
    expect(cautionsAbout(changed('wrong-owner', { verdict: 'omit' }), 'hanbit-nuri-deal')).toEqual([]);
  });

  it('tells corrections from other changes, newest first', () => {
    const history = [
      { on: '2024-02-02', kind: 'update', field: 'state', why: { ko: '새 소식', en: 'news' } },
      { on: '2024-03-02', kind: 'correction', field: 'amount', was: 40, now: 50, why: { ko: '틀렸다', en: 'wrong' } },
    ];
    const later = changed('hanbit-nuri-deal', { history });
    expect(changes(later).map(({ change }) => change.kind)).toEqual(['correction', 'update']);
    expect(corrections(later)).toHaveLength(1);
    expect(corrections(dossier)).toEqual([]);
  });

  it('keeps money in and money out apart', () => {
    const { middle, into, outOf } = ledger(dossier);
    const other = middle === 'nuri' ? into : outOf;
    expect(other.map(({ id }) => id)).toEqual(['hanbit-nuri-deal']);
    expect([...into, ...outOf]).toHaveLength(1);
  });

  it('leaves out of the ledger no deal that passes the party in the middle by', () => {
    const [deal] = factsOf(dossier, 'deals');
    const more = ['a', 'b'].map((id, at) => ({ ...deal, id, from: 'nuri', to: `other-${String(at)}` }) as Fact);
    const passing = { ...deal, id: 'passing', from: 'harbour', to: 'bank' } as Fact;
    const busy = ledger({ ...dossier, facts: [...dossier.facts, ...more, passing] });
    expect(busy.middle).toBe('nuri');
    expect(busy.between.map(({ id }) => id)).toEqual(['passing']);
    expect([...busy.into, ...busy.outOf, ...busy.between]).toHaveLength(4);
  });

  it('gives a year of which no month is known a column of its own, after the months of that year', () => {
    const versions = ['2020', '2023-06-01', '2023', '2024-01'].map((from) => ({ from, scope: 'full' }));
    const { columns, rows } = clauseHistory(changed('exclusive-light', { versions }));
    expect(columns).toEqual(['2020', '2023-06', '2023', '2024-01']);
    expect(rows[0]?.cells.map(({ version }) => version?.from)).toEqual(versions.map(({ from }) => from));
  });

  it('tells a clause that had ended from one of which nothing is known yet', () => {
    const [clause] = factsOf(dossier, 'clauses');
    const of = (id: string, versions: object[]): Fact => ({ ...clause, id, versions }) as unknown as Fact;
    const facts = [
      of('ended', [{ from: '2020', until: '2021', scope: 'full' }]),
      of('later', [{ from: '2024-01', scope: 'full' }]),
    ];
    const { rows } = clauseHistory({ ...dossier, facts });
    expect(rows.map(({ cells }) => cells.map(({ version, ended }) => [version !== undefined, ended]))).toEqual([
      [
        [true, false],
        [false, true],
      ],
      [
        [false, false],
        [true, false],
      ],
    ]);
  });

  it('dates money that was paid by its payments, and never by the day of the deal', () => {
    const amount = dollars(1);
    expect(paidWhen({ state: 'paid' })).toBeUndefined();
    expect(paidWhen({ state: 'committed', payments: [{ amount, when: '2024-02' }] })).toBeUndefined();
    const payments = [
      { amount, when: { from: '2024-03', to: '2024-05' } },
      { amount, when: '2024-02-01' },
    ];
    expect(paidWhen({ state: 'paid', payments })).toEqual({ from: '2024-02-01', to: '2024-05' });
  });

  it('gives a party its colour, and a person that of the office', () => {
    expect(colourOf(dossier, 'hanbit')).toBe('blue');
    expect(colourOf(dossier, 'kim-deungdae')).toBe('blue');
    expect(colourOf(dossier, 'nobody')).toBe('others');
  });

  it('shows what was seen elsewhere', () => {
    expect(conflicts(dossier).map(({ conflict }) => conflict.value)).toEqual([dollars(40e9)]);
  });

  it('knows the latest and the next', () => {
    const { latest, next } = latestAndNext(dossier, 3);
    expect([latest.map(({ id }) => id), next.map(({ id }) => id)]).toEqual([['2024-01-deal'], ['2024-12-opening']]);
  });
});

describe('the value a tag asks for', () => {
  it('is the fact’s own, a part of it, or a sum', () => {
    expect(moneyOf(dossier, ['hanbit-nuri-deal']).number).toBe(50e9);
    expect(moneyOf(dossier, ['hanbit-nuri-deal'], { tranche: 2 }).number).toBe(35e9);
    expect(moneyOf(dossier, ['hanbit-nuri-deal'], { payment: 1 }).number).toBe(15e9);
    expect(moneyOf(dossier, ['hanbit-nuri-deal'], { conflict: 1 }).number).toBe(40e9);
    expect(moneyOf(dossier, ['hanbit-nuri-deal', 'hanbit-nuri-deal']).number).toBe(100e9);
    expect(sayable(dossier, 'hanbit-stake')).toMatchObject({ form: 'share', percent: 27 });
    expect(whenOf(dossier, 'exclusive-light', { version: 2 })).toBe('2024-01');
    expect(countOf(changed('hanbit-nuri-deal', { years: 7 }), 'hanbit-nuri-deal')).toMatchObject({
      form: 'count',
      number: 7,
    });
  });

  it('is refused rather than guessed where there is none', () => {
    expect(() => moneyOf(dossier, ['hanbit-stake'])).toThrow();
    expect(() => moneyOf(dossier, ['hanbit-nuri-deal'], { tranche: 9 })).toThrow();
    expect(() => sayable(dossier, '2024-01-deal')).toThrow();
    expect(() => whenOf(dossier, 'nobody')).toThrow();
  });
});
