import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate, type PartialDate, type When } from '#facts/values/when';
import { formatWhen, isoDate } from '#format/date';
import { asRead } from './asRead.ts';
import { LOCALES } from '#facts/values/text';

describe('dates, as precisely as they are known', () => {
  it.each<[string, When, string, string, string | undefined]>([
    ['a day', '2026-02-27', '2026년 2월 27일', '27 February 2026', '2026-02-27'],
    ['a month', '2026-02', '2026년 2월', 'February 2026', '2026-02'],
    ['a year', '2026', '2026년', '2026', '2026'],
    ['about a month', { about: '2026-07' }, '2026년 7월께', 'about July 2026', undefined],
    ['about a day', { about: '2026-04-27' }, '2026년 4월 27일께', 'about 27 April 2026', undefined],
    ['by a year', { by: '2036' }, '2036년까지', 'by 2036', undefined],
    ['by a day', { by: '2026-02-13' }, '2026년 2월 13일까지', 'by 13 February 2026', undefined],
    ['months of one year', { from: '2026-01', to: '2026-03' }, '2026년 1~3월', 'January–March 2026', '2026-01'],
    [
      'days of one month',
      { from: '2026-01-03', to: '2026-01-05' },
      '2026년 1월 3~5일',
      '3–5 January 2026',
      '2026-01-03',
    ],
    [
      'days of one year',
      { from: '2026-01-03', to: '2026-02-05' },
      '2026년 1월 3일~2월 5일',
      '3 January – 5 February 2026',
      '2026-01-03',
    ],
    ['years', { from: '2019', to: '2023' }, '2019~2023년', '2019–2023', '2019'],
    [
      'across years',
      { from: '2019-07', to: '2023-01' },
      '2019년 7월~2023년 1월',
      'July 2019 – January 2023',
      '2019-07',
    ],
    [
      'a month to a day',
      { from: '2026-01', to: '2026-03-05' },
      '2026년 1월~3월 5일',
      'January – 5 March 2026',
      '2026-01',
    ],
    ['a year to a month of it', { from: '2026', to: '2026-03' }, '2026년~2026년 3월', '2026 – March 2026', '2026'],
    ['no period at all', { from: '2026-03', to: '2026-03' }, '2026년 3월', 'March 2026', '2026-03'],
  ])('%s', (_what, when, ko, en, iso) => {
    expect(asRead(formatWhen(when, 'ko'))).toBe(ko);
    expect(asRead(formatWhen(when, 'en'))).toBe(en);
    expect(isoDate(when)).toBe(iso);
  });

  it.each<['year' | 'month' | 'day', When, string, string]>([
    ['year', '2026-02-27', '2026년', '2026'],
    ['month', '2026-02-27', '2026년 2월', 'February 2026'],
    ['day', '2026-02-27', '2월 27일', '27 February'],
    ['day', '2026-02', '2월', 'February'],
    ['day', '2026', '2026년', '2026'],
    ['month', '2026', '2026년', '2026'],
    ['year', { by: '2036-06' }, '2036년까지', 'by 2036'],
    ['month', { about: '2026-04-27' }, '2026년 4월께', 'about April 2026'],
    ['day', { from: '2026-01-03', to: '2026-01-05' }, '1월 3~5일', '3–5 January'],
    ['day', { from: '2026-01', to: '2026-03' }, '1~3월', 'January–March'],
    ['day', { from: '2019-07', to: '2023-01' }, '2019년 7월~2023년 1월', 'July 2019 – January 2023'],
    ['day', { from: '2026', to: '2026-03' }, '2026년~2026년 3월', '2026 – March 2026'],
    ['month', { from: '2026-01-03', to: '2026-01-20' }, '2026년 1월', 'January 2026'],
    ['year', { from: '2026-01', to: '2026-03' }, '2026년', '2026'],
    ['year', { from: '2019-07', to: '2023-01' }, '2019~2023년', '2019–2023'],
  ])('shows only the %s of %j', (show, when, ko, en) => {
    expect(asRead(formatWhen(when, 'ko', show))).toBe(ko);
    expect(asRead(formatWhen(when, 'en', show))).toBe(en);
  });

  it.each([
    ['2026-11-22T18:00+09:00', '2026년 11월 22일 오후 6시(한국 시간)', '22 November 2026, 6pm Korean time'],
    ['2026-11-22T09:05+09:00', '2026년 11월 22일 오전 9시 5분(한국 시간)', '22 November 2026, 9:05am Korean time'],
    ['2026-11-22T00:00-05:00', '2026년 11월 22일 오전 0시(UTC−5)', '22 November 2026, midnight UTC−5'],
    ['2026-11-22T12:30Z', '2026년 11월 22일 낮 12시 30분(협정 세계시)', '22 November 2026, 12:30pm UTC'],
    ['2026-11-22T12:00+05:30', '2026년 11월 22일 낮 12시(UTC+05:30)', '22 November 2026, noon UTC+05:30'],
  ])('tells the hour of %s with its zone', (hour, ko, en) => {
    expect(asRead(formatWhen(hour, 'ko'))).toBe(ko);
    expect(asRead(formatWhen(hour, 'en'))).toBe(en);
    expect(asRead(formatWhen(hour, 'ko', 'day'))).toBe('11월 22일');
    expect(isoDate(hour)).toBe(hour);
  });

  it('holds day and month together', () => {
    expect(formatWhen('2026-02-27', 'ko')).toBe('2026년 2월\u00a027일');
    expect(formatWhen('2026-02-27', 'en')).toBe('27\u00a0February 2026');
  });
});

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (number: number): string => String(number).padStart(2, '0');

const dates: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, known]) => [String(year), two(month), two(day)].slice(0, known).join('-'))
  .filter(isPartialDate);

describe('every date that exists', () => {
  it('reads back in both languages', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const ko = asRead(formatWhen(date, 'ko')).match(/\d+/g) ?? [];
        expect(ko.map((number) => two(Number(number))).join('-')).toBe(date);
        const en = asRead(formatWhen(date, 'en')).split(' ').reverse();
        expect(en.map((word) => two(MONTHS.includes(word) ? MONTHS.indexOf(word) + 1 : Number(word))).join('-')).toBe(
          date,
        );
      }),
    );
  });

  it('says the end of a period in full, and its start up to what they share', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [from = a, to = b] = [a, b].sort();
        for (const locale of LOCALES) {
          const text = asRead(formatWhen({ from, to }, locale));
          for (const number of [...from.split('-'), ...to.split('-')].map(Number)) {
            expect(text.includes(String(number)) || text.includes(MONTHS[number - 1] ?? '?')).toBe(true);
          }
        }
      }),
    );
  });
});
