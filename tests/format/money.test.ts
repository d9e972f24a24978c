import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONEY_LIMIT } from '#facts/values/money';
import { formatConverted, roundKorean } from '#format/converted';
import { formatMoney } from '#format/moneyText';
import { formatSum } from '#format/sum';
import { changed } from '../charts/invented.ts';
import { dollars, money, SPOKEN } from '../support/values.ts';
import { asRead, BADLY_WRITTEN, readEnglish, readKorean } from './asRead.ts';

const sums = fc.oneof(
  fc.double({ min: 1, max: MONEY_LIMIT, maxExcluded: true, noNaN: true }),
  fc.integer({ min: 1, max: 99_999 }).chain((n) => fc.integer({ min: 0, max: 8 }).map((zeros) => n * 10 ** zeros)),
);

const formatWon = (won: number, locale: 'ko' | 'en'): string => formatConverted(money('krw', won), SPOKEN, locale);
const dossier = changed('rate', { is: 1450 } as object);

describe('dollars that we worked out, as written in each language', () => {
  it.each([
    ['a round sum', 50e9, '500억 달러', '$50bn'],
    ['a fraction of a billion', 11.8e9, '118억 달러', '$11.8bn'],
    ['조 and 억', 1.2e12, '1조 2,000억 달러', '$1.2tn'],
    ['억 and 만', 1.25e9, '12억 5,000만 달러', '$1.25bn'],
    ['millions', 38e6, '3,800만 달러', '$38m'],
    ['thousands: a unit stands close to a digit', 12_000, '1만 2,000달러', '$12,000'],
    ['thousands, even', 250_000, '25만 달러', '$250,000'],
    ['a single dollar', 1, '1달러', '$1'],
    ['a quotient of figures keeps no tail', 135e9 / 0.265, '5,094억 달러', '$509.4bn'],
    ['no carry into a million', 999_900, '99만 9,900달러', '$999,900'],
    ['carried into a million', 999_960, '100만 달러', '$1m'],
    ['no carry into a billion', 999.9e6, '9억 9,990만 달러', '$999.9m'],
    ['carried into a billion', 999.96e6, '10억 달러', '$1bn'],
    ['carried into 억', 99.996e6, '1억 달러', '$100m'],
    ['no carry into a trillion', 999.9e9, '9,999억 달러', '$999.9bn'],
    ['carried into a trillion', 999_999_996_000, '1조 달러', '$1tn'],
    ['a trillion', 1e12, '1조 달러', '$1tn'],
    ['the most a fact may hold', 9.999e12, '9조 9,990억 달러', '$9.999tn'],
  ])('%s', (_what, usd, ko, en) => {
    expect(asRead(formatSum(dollars(usd, { worked: true }), SPOKEN, 'ko'))).toBe(ko);
    expect(asRead(formatSum(dollars(usd, { worked: true }), SPOKEN, 'en'))).toBe(en);
  });

  it.each([
    ['about', '약 1,350억 달러', 'about $135bn'],
    ['up-to', '최대 1,350억 달러', 'up to $135bn'],
    ['at-least', '1,350억 달러 이상', 'at least $135bn'],
    ['exact', '1,350억 달러', '$135bn'],
  ] as const)('%s', (qualifier, ko, en) => {
    expect(asRead(formatSum(dollars(135e9, { qualifier }), SPOKEN, 'ko'))).toBe(ko);
    expect(asRead(formatSum(dollars(135e9, { qualifier }), SPOKEN, 'en'))).toBe(en);
  });

  it('writes the same sum in both languages, within four digits of the fact', () => {
    fc.assert(
      fc.property(sums, (usd) => {
        const [ko = '', en = ''] = (['ko', 'en'] as const).map((locale) =>
          formatSum(dollars(usd, { worked: true }), SPOKEN, locale),
        );
        expect(readKorean(ko)).toBe(readEnglish(en));
        expect(Math.abs(readKorean(ko) / usd - 1)).toBeLessThanOrEqual(0.0005 + 1e-9);
        expect(asRead(ko)).not.toMatch(BADLY_WRITTEN);
        expect(asRead(en)).not.toMatch(BADLY_WRITTEN);
      }),
    );
  });
});

describe('won, rounded to 100억 from 1조 up and to 1억 below', () => {
  it.each([
    ['the article’s first figure, done right', 72.5e12, '72조 5,000억 원', '₩72.5tn'],
    ['no 억 left over', 58e12, '58조 원', '₩58tn'],
    ['three digits before the point', 362.5e12, '362조 5,000억 원', '₩363tn'],
    ['hundreds of billions', 580e9, '5,800억 원', '₩580bn'],
    ['rounded to 100억', 17.114e12, '17조 1,100억 원', '₩17.1tn'],
    ['a half goes up', 50e9 * 1483.1, '74조 1,600억 원', '₩74.2tn'],
    ['one below 1조', 999_900_000_000, '9,999억 원', '₩1tn'],
    ['9,999.5억 carries', 999_950_000_000, '1조 원', '₩1tn'],
    ['9,999.4억 does not', 999_940_000_000, '9,999억 원', '₩1tn'],
    ['exactly 1조', 1e12, '1조 원', '₩1tn'],
    ['1조 and a little is rounded away', 1.004e12, '1조 원', '₩1tn'],
    ['rounding fills the last 100억', 1.9996e12, '2조 원', '₩2tn'],
    ['less than 1억, which that step would double', 51_000_000, '5,100만 원', '₩51m'],
    ['carried into 1억', 99_960_000, '1억 원', '₩100m'],
    ['a few won', 1450, '1,450원', '₩1,450'],
    ['a thousand trillion', 1.2354e15, '1,235조 4,000억 원', '₩1,240tn'],
    ['carried into 경', 9_999_996e9, '1경 원', '₩10,000tn'],
    ['경', 1.45e16, '1경 4,500조 원', '₩14,500tn'],
  ])('%s', (_what, won, ko, en) => {
    expect(asRead(formatWon(won, 'ko'))).toBe(ko);
    expect(asRead(formatWon(won, 'en'))).toBe(en);
  });

  const amounts = fc.double({ min: 1e8, max: 1e17, noNaN: true });

  it('reads back as what it was, within the rounding', () => {
    fc.assert(
      fc.property(amounts, (won) => {
        const text = formatWon(won, 'ko');
        expect(readKorean(text)).toBe(roundKorean(won));
        expect(Math.abs(readKorean(text) - won)).toBeLessThanOrEqual(roundKorean(won) < 1e12 ? 0.5e8 + 1 : 50e8 + 1);
        expect(asRead(text)).not.toMatch(BADLY_WRITTEN);
      }),
    );
  });

  it('says the same in English, within three digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e9, max: 1e17, noNaN: true }), (won) => {
        const text = formatWon(won, 'en');
        expect(Math.abs(readEnglish(text) / won - 1)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(asRead(text)).not.toMatch(BADLY_WRITTEN);
      }),
    );
  });

  it('never puts the larger sum below the smaller', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e16, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (won, times) => {
          expect(readKorean(formatWon(won * times, 'ko'))).toBeGreaterThanOrEqual(readKorean(formatWon(won, 'ko')));
          expect(readEnglish(formatWon(won * times, 'en'))).toBeGreaterThanOrEqual(readEnglish(formatWon(won, 'en')));
        },
      ),
    );
  });
});

describe('won as somebody else printed it', () => {
  it.each([
    [7.25e12, '7조 2,500억 원', '₩7.25tn'],
    [15.95e12, '15조 9,500억 원', '₩15.95tn'],
    [5.8e12, '5조 8,000억 원', '₩5.8tn'],
    [1.885e12, '1조 8,850억 원', '₩1.885tn'],
    [36.25e12, '36조 2,500억 원', '₩36.25tn'],
    [43.5e12, '43조 5,000억 원', '₩43.5tn'],
    [87e12, '87조 원', '₩87tn'],
    [29e12, '29조 원', '₩29tn'],
    [1_234_567_890_000, '1조 2,345억 6,789만 원', '₩1,234,567,890,000'],
  ])('%d, to the last digit', (won, ko, en) => {
    expect(asRead(formatSum(money('krw', won), SPOKEN, 'ko'))).toBe(ko);
    expect(asRead(formatSum(money('krw', won), SPOKEN, 'en'))).toBe(en);
  });
});

describe('money in both currencies', () => {
  it.each([
    ['both', '500억 달러(약 72조 5,000억 원)', '$50bn (about ₩72.5tn)'],
    ['own', '500억 달러', '$50bn'],
    ['beside', '약 72조 5,000억 원', 'about ₩72.5tn'],
  ] as const)('%s', (show, ko, en) => {
    expect(asRead(formatMoney(dollars(50e9), dossier, 'ko', show))).toBe(ko);
    expect(asRead(formatMoney(dollars(50e9), dossier, 'en', show))).toBe(en);
  });

  it.each([
    ['about', 'both', '약 6,000억 달러(약 870조 원)', 'about $600bn (about ₩870tn)'],
    ['about', 'beside', '약 870조 원', 'about ₩870tn'],
    ['up-to', 'both', '최대 6,000억 달러(최대 약 870조 원)', 'up to $600bn (up to about ₩870tn)'],
    ['up-to', 'beside', '최대 약 870조 원', 'up to about ₩870tn'],
    ['at-least', 'both', '6,000억 달러 이상(약 870조 원 이상)', 'at least $600bn (at least about ₩870tn)'],
    ['at-least', 'beside', '약 870조 원 이상', 'at least about ₩870tn'],
  ] as const)('%s, %s: the won says no more than the dollars', (qualifier, show, ko, en) => {
    expect(asRead(formatMoney(dollars(600e9, { qualifier }), dossier, 'ko', show))).toBe(ko);
    expect(asRead(formatMoney(dollars(600e9, { qualifier }), dossier, 'en', show))).toBe(en);
  });

  it('recomputes all ten conversions of the article at 1,450', () => {
    const rows = [
      [50, '72조 5,000억 원'],
      [50, '72조 5,000억 원'],
      [110, '159조 5,000억 원'],
      [40, '58조 원'],
      [13, '18조 8,500억 원'],
      [250, '362조 5,000억 원'],
      [300, '435조 원'],
      [600, '870조 원'],
      [200, '290조 원'],
      [300, '435조 원'],
    ] as const;
    for (const [billions, won] of rows)
      expect(asRead(formatMoney(dollars(billions * 1e9), dossier, 'ko', 'beside'))).toBe(`약 ${won}`);
  });

  it('keeps a number and its unit on one line', () => {
    expect(formatMoney(dollars(1.2e12), dossier, 'ko', 'both')).not.toContain(' ');
    expect(formatMoney(dollars(600e9, { qualifier: 'at-least' }), dossier, 'ko', 'both')).not.toContain(' ');
  });
});
