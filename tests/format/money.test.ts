import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDollars } from '#format/dollar';
import { formatMoney } from '#format/moneyText';
import { formatWon, roundWon } from '#format/won';

/** Quantities never break across lines; the tests read them with ordinary spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dollars, as written in each language', () => {
  it.each([
    ['a round sum', 50e9, '500억 달러', '$50bn'],
    ['a fraction of a billion', 11.8e9, '118억 달러', '$11.8bn'],
    ['both places', 1.25e12, '1조 2,500억 달러', '$1.25tn'],
    ['just under a trillion', 999.9e9, '9,999억 달러', '$999.9bn'],
    ['carried into a trillion', 999_999_996_000, '1조 달러', '$1tn'],
    ['carried into a billion', 999.999e6, '10억 달러', '$1bn'],
    ['a trillion', 1e12, '1조 달러', '$1tn'],
    ['millions', 38e6, '3,800만 달러', '$38m'],
    ['hundred millions and ten thousands', 1.25e9, '12억 5,000만 달러', '$1.25bn'],
    ['thousands', 12_000, '1만 2,000 달러', '$12,000'],
  ])('%s', (_what, usd, ko, en) => {
    expect(plain(formatDollars({ usd }, 'ko'))).toBe(ko);
    expect(plain(formatDollars({ usd }, 'en'))).toBe(en);
  });

  it.each([
    ['about', '약 1,350억 달러', 'about $135bn'],
    ['up-to', '최대 1,350억 달러', 'up to $135bn'],
    ['at-least', '1,350억 달러 이상', 'at least $135bn'],
    ['exact', '1,350억 달러', '$135bn'],
  ] as const)('%s', (qualifier, ko, en) => {
    expect(plain(formatDollars({ usd: 135e9, qualifier }, 'ko'))).toBe(ko);
    expect(plain(formatDollars({ usd: 135e9, qualifier }, 'en'))).toBe(en);
  });
});

describe('won, rounded to 100억 from 1조 up and to 1억 below', () => {
  it.each([
    ['the article’s first figure, done right', 72.5e12, '72조 5,000억 원', '₩72.5tn'],
    ['no 억 left over', 58e12, '58조 원', '₩58tn'],
    ['rounded to 100억', 17.114e12, '17조 1,100억 원', '₩17.1tn'],
    ['one below 1조', 999_900_000_000, '9,999억 원', '₩1tn'],
    ['9,999.5억 carries', 999_950_000_000, '1조 원', '₩1tn'],
    ['9,999.4억 does not', 999_940_000_000, '9,999억 원', '₩1tn'],
    ['exactly 1조', 1e12, '1조 원', '₩1tn'],
    ['1조 and a little is rounded away', 1.004e12, '1조 원', '₩1tn'],
    ['rounding fills the last 100억', 1.9996e12, '2조 원', '₩2tn'],
    ['under 1억', 51_000_000, '1억 원', '₩51m'],
    ['a thousand trillion', 1.2354e15, '1,235조 4,000억 원', '₩1,240tn'],
  ])('%s', (_what, won, ko, en) => {
    expect(plain(formatWon(won, 'ko'))).toBe(ko);
    expect(plain(formatWon(won, 'en'))).toBe(en);
  });

  const parse = (text: string): number => {
    const [, jo = '0', eok = '0'] = /^(?:([\d,]+)조)? ?(?:([\d,]+)억)? 원$/.exec(plain(text)) ?? [];
    return Number(jo.replaceAll(',', '')) * 1e12 + Number(eok.replaceAll(',', '')) * 1e8;
  };

  it('reads back as what it was, within the rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e8, max: 1e17, noNaN: true }), (won) => {
        const text = formatWon(won, 'ko');
        expect(Math.abs(parse(text) - won)).toBeLessThanOrEqual(roundWon(won) < 1e12 ? 0.5e8 + 1 : 50e8 + 1);
        expect(plain(text)).not.toMatch(/10,000억|\d{4,}/);
      }),
    );
  });

  it('never puts the larger sum below the smaller', () => {
    fc.assert(fc.property(fc.double({ min: 1e8, max: 1e16, noNaN: true }), fc.double({ min: 1, max: 10, noNaN: true }), (won, times) => parse(formatWon(won * times, 'ko')) >= parse(formatWon(won, 'ko'))));
  });
});

describe('money in both currencies', () => {
  it.each([
    ['both', '500억 달러(약 72조 5,000억 원)', '$50bn (about ₩72.5tn)'],
    ['usd', '500억 달러', '$50bn'],
    ['won', '약 72조 5,000억 원', 'about ₩72.5tn'],
  ] as const)('%s', (show, ko, en) => {
    expect(plain(formatMoney({ usd: 50e9 }, 1450, 'ko', show))).toBe(ko);
    expect(plain(formatMoney({ usd: 50e9 }, 1450, 'en', show))).toBe(en);
  });

  it('recomputes all ten conversions of the article at 1,450', () => {
    const rows = [
      [50, '72조 5,000억 원'], [50, '72조 5,000억 원'], [110, '159조 5,000억 원'], [40, '58조 원'], [13, '18조 8,500억 원'],
      [250, '362조 5,000억 원'], [300, '435조 원'], [600, '870조 원'], [200, '290조 원'], [300, '435조 원'],
    ] as const;
    for (const [billions, won] of rows) expect(plain(formatMoney({ usd: billions * 1e9 }, 1450, 'ko', 'won'))).toBe(`약 ${won}`);
  });

  it('keeps a number and its unit on one line', () => {
    expect(formatMoney({ usd: 50e9 }, 1450, 'ko', 'both')).not.toContain(' ');
  });
});
