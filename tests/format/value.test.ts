import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koreanCurrency } from '#facts/values/currency';
import { LOCALES } from '#facts/values/text';
import { ValueSchema } from '#facts/values/value';
import { formatValue } from '#format/value';
import { money, percent, SPOKEN } from '../support/values.ts';
import { asRead, BADLY_WRITTEN, readEnglish, readKorean } from './asRead.ts';

const PEOPLE = 'people';
const DOCTORS = 'doctors';
const CHIPS = 'chips';
const BASE = { when: 2020, is: 100 };

/** As an editor writes it, and as a reader sees it. */
const WRITTEN: readonly [object | string, string, string][] = [
  [{ krw: 2.5e12 }, '2조 5,000억 원', '₩2.5tn'],
  [{ krw: 660_000, per: 'share' }, '주당 66만 원', '₩660,000 per share'],
  [{ krw: 660_000, per: 'people' }, '1인당 66만 원', '₩660,000 per person'],
  [{ krw: 660_000, per: 'month' }, '월 66만 원', '₩660,000 per month'],
  [{ jpy: 2e12 }, '2조 엔', '¥2tn'],
  [{ jpy: { from: 1e11, to: 2e11 } }, '1,000억~2,000억 엔', '¥100bn–200bn'],
  [{ cny: 3e9 }, '30억 위안', 'CN¥3bn'],
  [{ chf: 1.5e6 }, '150만 스위스 프랑', 'CHF 1.5m'],
  [{ usd: -50e9 }, '-500억 달러', '-$50bn'],
  [{ usd: 50e9, qualifier: 'about' }, '약 500억 달러', 'about $50bn'],
  [{ usd: 0.005 }, '0.005달러', '$0.005'],
  [{ krw: 1_234_567_891_000 }, '1조 2,345억 6,789만 1,000원', '₩1,234,567,891,000'],
  [{ percent: 27, qualifier: 'about' }, '약 27%', 'about 27%'],
  [{ percent: 40, qualifier: 'up-to' }, '최대 40%', 'up to 40%'],
  [{ percent: { from: 30, to: 40 } }, '30~40%', '30–40%'],
  [{ percent: -3.2 }, '-3.2%', '-3.2%'],
  [{ percent: 0.0004 }, '0.0004%', '0.0004%'],
  [{ percent: 12.3456 }, '12.3456%', '12.3456%'],
  [{ part: 1151, whole: 13_756 }, '8.4%', '8.4%'],
  [{ part: 3, whole: 1e6 }, '0.0003%', '0.0003%'],
  [{ points: 0.5 }, '0.5%p', '0.5 percentage points'],
  [{ points: -1 }, '-1%p', '-1 percentage point'],
  [{ number: 15_000, unit: CHIPS }, '1만 5,000개', '15,000 chips'],
  [{ number: { from: 15_000, to: 20_000 }, unit: CHIPS }, '1만 5,000~2만 개', '15,000–20,000 chips'],
  [{ number: 1, unit: CHIPS }, '1개', '1 chip'],
  [{ number: -1, unit: PEOPLE }, '-1명', '-1 person'],
  [{ number: 0, unit: PEOPLE }, '0명', '0 people'],
  [{ number: -120, unit: PEOPLE }, '-120명', '-120 people'],
  [{ number: 0.0002, unit: 'grams' }, '0.0002그램', '0.0002 grams'],
  [
    { number: 2.66, unit: DOCTORS, per: { number: 1000, unit: PEOPLE } },
    '1,000명당 2.66명',
    '2.66 doctors per 1,000 people',
  ],
  [{ index: 104.2, base: BASE }, '104.2(2020년=100)', '104.2 (2020 = 100)'],
  [{ times: 3.2 }, '3.2배', '3.2 times'],
  [{ year: 2056 }, '2056년', '2056'],
  ['2031-05-01', '2031년 5월 1일', '1 May 2031'],
  [{ rank: 7 }, '7위', '7th'],
  [{ rank: 22, of: 38 }, '22위(전체 38)', '22nd of 38'],
  [{ rank: 11, of: 38 }, '11위(전체 38)', '11th of 38'],
];

describe('a value of any form', () => {
  it.each(WRITTEN)('%j', (written, ko, en) => {
    const value = ValueSchema.parse(written);
    expect(asRead(formatValue(value, SPOKEN, 'ko'))).toBe(ko);
    expect(asRead(formatValue(value, SPOKEN, 'en'))).toBe(en);
  });

  it('lets no line end inside it', () => {
    for (const [written] of WRITTEN)
      expect(formatValue(ValueSchema.parse(written), SPOKEN, 'ko'), JSON.stringify(written)).not.toMatch(
        /[\d~–] |조 |억 |만 /,
      );
    expect(formatValue(percent({ from: 30, to: 40 }), SPOKEN, 'en')).toBe('30–\u206040%');
  });
});

/** Every currency, but for those of old that Korean tells apart by their years. */
const CURRENCIES = fc.constantFrom(
  ...Intl.supportedValuesOf('currency')
    .map((code) => code.toLowerCase())
    .filter((code) => !/\d/.test(koreanCurrency(code))),
);
/** What a source may print: up to nine digits that count, as small as a millionth or as large as a trillion of them. */
const STATED = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, zeros]) => Number(`${digits}e${zeros}`));

describe('what is stated', () => {
  it('reads back as the same number in both languages, in every currency', () => {
    fc.assert(
      fc.property(CURRENCIES, STATED, (currency, number) => {
        const [ko, en] = LOCALES.map((locale) => formatValue(money(currency, number), SPOKEN, locale)) as [
          string,
          string,
        ];
        expect(readKorean(ko)).toBeCloseTo(number, 6);
        expect(readKorean(ko) / number).toBeCloseTo(1, 9);
        expect(readEnglish(en) / number).toBeCloseTo(1, 9);
        expect(asRead(ko)).not.toMatch(/(?<![\d,.])0[만억조경]|^0 /);
      }),
    );
  });

  it('is never nought where it is not, and loses nothing, as a share or a number', () => {
    fc.assert(
      fc.property(STATED, fc.boolean(), (number, isBelow) => {
        const signed = isBelow ? -number : number;
        for (const locale of LOCALES) {
          const text = asRead(formatValue(percent(signed), SPOKEN, locale))
            .replaceAll(',', '')
            .replace('%', '');
          expect(Number(text)).toBeCloseTo(signed, 9);
          expect(Number(text)).not.toBe(0);
        }
      }),
    );
  });
});

describe('what we worked out', () => {
  it('keeps no tail, and is never nought where it is not', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), (number) => {
        for (const locale of LOCALES) {
          const share = asRead(formatValue(percent(number, { worked: true }), SPOKEN, locale)).replaceAll(',', '');
          expect(parseFloat(share)).toBeGreaterThan(0);
          expect(share.replace(/^\d+/, '').replace(/^\.0*/, '').length).toBeLessThanOrEqual(3);
          expect(asRead(formatValue(money('krw', 1 + number * 1e6, { worked: true }), SPOKEN, locale))).not.toMatch(
            BADLY_WRITTEN,
          );
        }
      }),
    );
  });
});
