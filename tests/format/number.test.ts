import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#format/number';
import { formatRate } from '#format/rate';
import { factOf } from '#facts/kinds/dossier';
import { dossierOf, FACTS } from '../charts/invented.ts';
import { asRead, BADLY_WRITTEN, readEnglish, readKorean } from './asRead.ts';

describe('plain numbers, unrounded', () => {
  it.each([
    [0, '0', '0'],
    [7, '7', '7'],
    [0.5, '0.5', '0.5'],
    [1000, '1,000', '1,000'],
    [9999, '9,999', '9,999'],
    [10_000, '1만', '10,000'],
    [15_000, '1만 5,000', '15,000'],
    [15_000.5, '1만 5,000.5', '15,000.5'],
    [9999.9999, '9,999.9999', '9,999.9999'],
    [0.00042, '0.00042', '0.00042'],
    [0.1 + 0.2, '0.3', '0.3'],
    [999_999, '99만 9,999', '999,999'],
    [1_000_000, '100만', '1m'],
    [1_234_567, '123만 4,567', '1,234,567'],
    [100_000_000, '1억', '100m'],
    [100_000_001, '1억 1', '100,000,001'],
    [500e9, '5,000억', '500bn'],
    [1.76e12, '1조 7,600억', '1.76tn'],
    [-15_000, '-1만 5,000', '-15,000'],
  ])('%d', (number, ko, en) => {
    expect(asRead(formatNumber(number, 'ko'))).toBe(ko);
    expect(asRead(formatNumber(number, 'en'))).toBe(en);
  });

  it('reads back as the same number in both languages', () => {
    const whole = fc.oneof(
      fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      fc.maxSafeInteger().map((number) => Math.abs(number) % 1e15),
    );
    fc.assert(
      fc.property(whole, (number) => {
        for (const [text, read] of [
          [formatNumber(number, 'ko'), readKorean],
          [formatNumber(number, 'en'), readEnglish],
        ] as const) {
          expect(read(text)).toBe(number);
          expect(asRead(text)).not.toMatch(BADLY_WRITTEN);
          expect(text).not.toContain(' ');
        }
      }),
    );
  });
});

describe('exchange rates', () => {
  it.each([
    ['usd', 'krw', 1450, '1달러 1,450원', '1,450 won to the dollar'],
    ['usd', 'krw', 1483.1, '1달러 1,483.1원', '1,483.1 won to the dollar'],
    ['eur', 'usd', 1.0832, '1유로 1.0832달러', '1.0832 dollars to the euro'],
    ['cad', 'krw', 1012.5, '1캐나다 달러 1,012.5원', '1,012.5 won to the Canadian dollar'],
  ])('%s in %s, %d', (of, to, is, ko, en) => {
    const rate = { ...factOf(dossierOf(FACTS), 'exchange-rates', 'rate'), of, in: to, is };
    expect(asRead(formatRate(rate, 'ko'))).toBe(ko);
    expect(asRead(formatRate(rate, 'en'))).toBe(en);
  });
});
