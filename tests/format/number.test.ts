import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Share } from '#facts/values/money';
import { formatCount } from '#format/count';
import { formatNumber } from '#format/number';
import { formatPoints, formatShare } from '#format/percent';
import { formatRate } from '#format/rate';
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
    [9999.9999, '1만', '10,000'],
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

describe('numbers of things', () => {
  it.each<[string, Count, string, string]>([
    [
      'a unit stands close to a digit',
      { number: 15_000, unit: { ko: '개', en: 'chips' } },
      '1만 5,000개',
      '15,000 chips',
    ],
    [
      'and apart from 만, 억, 조',
      { number: 500e9, unit: { ko: '개', en: 'parameters' } },
      '5,000억 개',
      '500bn parameters',
    ],
    ['years', { number: 7, unit: { ko: '년', en: 'years' } }, '7년', '7 years'],
    ['a long unit', { number: 2, unit: { ko: '기가와트', en: 'gigawatts' } }, '2기가와트', '2 gigawatts'],
    ['a fraction', { number: 1.5, unit: { ko: '배', en: 'times' } }, '1.5배', '1.5 times'],
    [
      'at least',
      { number: 6, unit: { ko: '곳', en: 'companies' }, qualifier: 'at-least' },
      '6곳 이상',
      'at least 6 companies',
    ],
    [
      'about',
      { number: 15_000, unit: { ko: '개', en: 'chips' }, qualifier: 'about' },
      '약 1만 5,000개',
      'about 15,000 chips',
    ],
    ['a range', { number: { from: 30, to: 40 }, unit: { ko: '개', en: 'chips' } }, '30~40개', '30–40 chips'],
    [
      'a range of tens of thousands',
      { number: { from: 15_000, to: 20_000 }, unit: { ko: '개', en: 'chips' }, qualifier: 'up-to' },
      '최대 1만 5,000~2만 개',
      'up to 15,000–20,000 chips',
    ],
  ])('%s', (_what, count, ko, en) => {
    expect(asRead(formatCount(count, 'ko'))).toBe(ko);
    expect(asRead(formatCount(count, 'en'))).toBe(en);
    expect(formatCount(count, 'ko')).not.toContain(' ');
  });
});

describe('shares', () => {
  it.each<[string, Share, string, string]>([
    ['plain', { percent: 27 }, '27%', '27%'],
    ['about', { percent: 27, qualifier: 'about' }, '약 27%', 'about 27%'],
    ['up to', { percent: 40, qualifier: 'up-to' }, '최대 40%', 'up to 40%'],
    ['at least', { percent: 40, qualifier: 'at-least' }, '40% 이상', 'at least 40%'],
    ['a fraction', { percent: 32.5 }, '32.5%', '32.5%'],
    ['nothing', { percent: 0 }, '0%', '0%'],
    ['more than tenfold', { percent: 1000 }, '1,000%', '1,000%'],
    ['a range', { percent: { from: 30, to: 40 } }, '30~40%', '30–40%'],
    ['a range, about', { percent: { from: 30, to: 40 }, qualifier: 'about' }, '약 30~40%', 'about 30–40%'],
  ])('%s', (_what, share, ko, en) => {
    expect(asRead(formatShare(share, 'ko'))).toBe(ko);
    expect(asRead(formatShare(share, 'en'))).toBe(en);
  });

  it.each([
    [5, '5%p', '5 percentage points'],
    [1, '1%p', '1 percentage point'],
    [5.5, '5.5%p', '5.5 percentage points'],
  ])('a difference of %d is in points, never in percent', (points, ko, en) => {
    expect(asRead(formatPoints(points, 'ko'))).toBe(ko);
    expect(asRead(formatPoints(points, 'en'))).toBe(en);
  });

  it('lets no line end inside an English range', () => {
    expect(formatShare({ percent: { from: 30, to: 40 } }, 'en')).toBe('30–\u206040%');
  });
});

describe('exchange rates', () => {
  it.each([
    [1450, '1달러 1,450원', '1,450 won to the dollar'],
    [1483.1, '1달러 1,483.1원', '1,483.1 won to the dollar'],
  ])('%d', (wonPerUsd, ko, en) => {
    expect(asRead(formatRate(wonPerUsd, 'ko'))).toBe(ko);
    expect(asRead(formatRate(wonPerUsd, 'en'))).toBe(en);
  });
});
