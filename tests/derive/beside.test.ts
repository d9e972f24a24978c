import { describe, expect, it } from 'vitest';
import { beside } from '#derive/beside';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Explainer } from '#facts/kinds/explainer';
import { factOf } from '#facts/kinds/dossier';
import { formatMoney } from '#format/moneyText';
import { dossierOf, FACTS } from '../charts/invented.ts';
import { asRead } from '../format/asRead.ts';
import { money } from '../support/values.ts';

const assumed = factOf(dossierOf(FACTS), 'exchange-rates', 'rate');

function rate(id: string, of: string, into: string, is: number, when: string): Fact {
  return { ...assumed, id, of, in: into, is, when, basis: 'close' };
}

const RATES = [
  rate('june', 'usd', 'krw', 1400, '2031-06-01'),
  rate('december', 'usd', 'krw', 1500, '2031-12-01'),
  rate('euro', 'eur', 'usd', 1.1, '2031-06-01'),
];

/** An explainer that names these rates, and these currencies to stand beside. */
function naming(rates: readonly string[], other: Explainer['beside'] = { ko: 'krw', en: 'usd' }): Dossier {
  const { explainer, ...dossier } = dossierOf([...FACTS, ...RATES]);
  return { ...dossier, explainer: { ...explainer, rates: [...rates], beside: other } };
}

const all = naming(['june', 'december', 'euro']);

describe('the currency that stands beside an amount', () => {
  it.each([
    ['2031-05-20', 'june', 1400],
    ['2031-12-20', 'december', 1500],
    [{ from: '2031-11', to: '2031-12' }, 'december', 1500],
  ] as const)('is reckoned with the rate nearest in time: %j', (when, id, krw) => {
    const found = beside(all, money('usd', 1), 'ko', when);
    expect([found?.rate.id, found?.money.number, found?.money.currency]).toEqual([id, krw, 'krw']);
  });

  it('is reckoned either way round', () => {
    expect(beside(all, money('krw', 2800), 'en', '2031-06-01')?.money).toMatchObject({ currency: 'usd', number: 2 });
  });

  it('is never reached by way of a third', () => {
    expect(beside(all, money('eur', 1), 'ko', '2031-06-01')).toBeUndefined();
    expect(beside(all, money('eur', 1), 'en', '2031-06-01')?.rate.id).toBe('euro');
  });

  it('is none where no rate is named, none is wanted, or it is the amount’s own', () => {
    expect(beside(naming([]), money('usd', 1), 'ko', '2031-06-01')).toBeUndefined();
    expect(beside(naming(['june'], { ko: 'none', en: 'none' }), money('usd', 1), 'ko')).toBeUndefined();
    expect(beside(naming(['june'], undefined), money('usd', 1), 'en')).toBeUndefined();
    expect(beside(all, money('krw', 1), 'ko', '2031-06-01')).toBeUndefined();
    expect(asRead(formatMoney(money('eur', 5e9), all, 'ko', 'both', '2031-06-01'))).toBe('50억 유로');
    expect(asRead(formatMoney(money('eur', 5e9), all, 'ko', 'beside', '2031-06-01'))).toBe('50억 유로');
  });

  it.each([
    ['2031-07-02', '10억 달러(약 1조 4,000억 원)', 31],
    ['2031-07-03', '10억 달러(약 1조 4,000억 원, 2031년 6월 1일 환율)', 32],
  ])('says the day of a rate that lies further than 31 days off: %s', (when, ko) => {
    expect(asRead(formatMoney(money('usd', 1e9), naming(['june']), 'ko', 'both', when))).toBe(ko);
  });

  it('says it in English, and never of a rate that is only assumed', () => {
    const won = money('krw', 1.4e12);
    const text = formatMoney(won, naming(['june']), 'en', 'both', '2032-01');
    expect(asRead(text)).toBe('₩1.4tn (about $1bn at the rate of 1 June 2031)');
    expect(asRead(formatMoney(money('usd', 1e9), naming(['rate']), 'ko', 'both', '2040'))).toBe('10억 달러(약 1조 원)');
  });
});
