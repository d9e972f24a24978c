import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from '#format/value';
import { LOCALES, type Locale } from '#facts/values/text';
import type { Value } from '#facts/values/value';
import { createFinder } from '#syndication/search/finder';
import type { SearchEntry } from '#syndication/search/searchEntry';
import { SPOKEN } from '../support/values.ts';

/**
 * Whatever is measured is found by any usual writing of it, in either language and on either edition of the site: as it stands there,
 * with and without blanks and commas, shortened, spelled out, with its unit or currency or without.
 */
const unit = 'people';
const doctors = 'doctors';
const ADDRESS = '/fact/';
/** Results that a reader sees of a group before they ask for more. */
const AT_FIRST = 4;

const plain = (number: number): string => String(number);
const commas = (number: number): string => number.toLocaleString('en');
const counts = { 만: 1e4, 억: 1e8, 조: 1e12 };
const scales = { tn: 1e12, bn: 1e9, m: 1e6, ' trillion': 1e12, ' billion': 1e9, ' million': 1e6 };
/** A number in the largest group that leaves at most three decimals: `2.5조`, `2.5tn`. */
const shortened = (number: number, words: Record<string, number>): string[] =>
  Object.entries(words).flatMap(([word, size]) =>
    number >= size && (number / size) * 1000 === Math.round((number / size) * 1000) ? [`${number / size}${word}`] : [],
  );
/** `2조5천억`, `5천만`: thousands of a group said as Koreans say them. */
const inThousands = (number: number): string[] => {
  const groups = Object.entries({ 조: 1e12, 억: 1e8, 만: 1e4 }).flatMap(([word, size]) => {
    const group = Math.floor(number / size) % 1e4;
    return group === 0 ? [] : [`${group % 1000 === 0 ? `${group / 1000}천` : group}${word}`];
  });
  return number % 1e4 === 0 && groups.length > 0 ? [groups.join(''), groups.join(' ')] : [];
};
const koreanNumbers = (number: number): string[] => [
  ...[plain(number), commas(number)],
  ...shortened(number, counts),
  ...inThousands(number),
];

const SIGNS = {
  usd: ['$', '달러', 'dollars'],
  krw: ['₩', '원', 'won'],
  jpy: ['¥', '엔', 'yen'],
  eur: ['€', '유로', 'euros'],
};
type Currency = keyof typeof SIGNS;

const size = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
  .map(([digits, noughts]) => digits * 10 ** noughts);
const decimal = fc.integer({ min: 1, max: 9999 }).map((number) => number / 100);

/** A value with what readers may type for it. */
type Asked = [value: Value, queries: string[]];
const FORMS: Record<Exclude<Value['form'], never>, fc.Arbitrary<Asked>> = {
  money: fc.tuple(size, fc.constantFrom(...(Object.keys(SIGNS) as Currency[]))).map(([number, currency]): Asked => {
    const [sign, ko, en] = SIGNS[currency];
    return [
      { form: 'money', currency, number },
      [
        ...koreanNumbers(number).flatMap((text) => [`${text} ${ko}`, `${text}${ko}`, `약 ${text} ${ko}`]),
        ...[`${sign}${commas(number)}`, `${currency.toUpperCase()} ${plain(number)}`, `${plain(number)} ${en}`],
        ...shortened(number, scales).flatMap((text) => [`${sign}${text}`, `${text} ${en}`, `about ${sign}${text}`]),
      ],
    ];
  }),
  share: decimal.map((percent): Asked => [
    { form: 'share', percent },
    ['%', '퍼센트', ' 퍼센트', '프로', ' percent', ' per cent', '％'].map((sign) => `${percent}${sign}`),
  ]),
  points: decimal.map((points): Asked => [
    { form: 'points', points: -points },
    ['%p', '%P', '%포인트', '퍼센트포인트', ' 퍼센트 포인트', ' percentage points', 'pp'].map(
      (sign) => `${points}${sign}`,
    ),
  ]),
  count: size.map((number): Asked => [
    { form: 'count', number, unit },
    [
      ...koreanNumbers(number).flatMap((text) => [`${text}명`, `${text} 명`, `약 ${text}명`]),
      ...[`${commas(number)} people`, `${plain(number)} people`],
      ...shortened(number, scales).map((text) => `${text} people`),
    ],
  ]),
  ratio: decimal.map((number): Asked => [
    { form: 'ratio', number, unit: doctors, per: { number: 1000, unit } },
    [
      `${number}명`,
      `1000명당 ${number}명`,
      `1,000명당 ${number} 명`,
      `${number} doctors per 1,000 people`,
      `${number} doctors`,
    ],
  ]),
  index: decimal.map((index): Asked => [{ form: 'index', index, base: { when: '2020', is: 100 } }, [`${index}`]]),
  times: decimal.map((times): Asked => [
    { form: 'times', times },
    [`${times}배`, `${times} 배`, `${times} times`, `${times}x`],
  ]),
  moment: fc
    .integer({ min: 1600, max: 2099 })
    .map((year): Asked => [{ form: 'moment', moment: String(year) }, [`${year}년`, `${year}`]]),
  rank: fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 90 }))
    .map(([rank, of]): Asked => [
      { form: 'rank', rank, of },
      [`${rank}위`, `${of}곳 가운데 ${rank}위`, `${formatValue({ form: 'rank', rank }, SPOKEN, 'en')} of ${of}`],
    ]),
};

const asRead = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
/** What else stands on the site: dates and numbers of other things. */
const others: SearchEntry[] = Array.from({ length: 20 }, (_, at) => ({
  group: 'facts' as const,
  title: at % 2 ? `등대 ${'가나다라마바사아자차'.charAt(at / 2)}` : 'A lighthouse',
  value: `${(at + 3) * 10_000_019}.0317`,
  address: `/other/${at}/`,
}));

async function foundBy([value]: Asked, locale: Locale): Promise<(query: string) => boolean> {
  const entry = {
    group: 'facts' as const,
    title: 'X',
    value: asRead(formatValue(value, SPOKEN, locale)),
    address: ADDRESS,
  };
  const { find } = await createFinder([...others, entry], { counters: ['명', 'people', 'doctors'] });
  return (query) =>
    find(query)
      .groups.flatMap(({ entries }) => entries.slice(0, AT_FIRST))
      .some(({ address }) => address === ADDRESS);
}

describe.each(LOCALES)('on the %s site', (locale) => {
  it.each(Object.entries(FORMS))('a value that is %s is found by any usual writing of it', async (_, asked) => {
    await fc.assert(
      fc.asyncProperty(asked, async (one) => {
        const isFound = await foundBy(one, locale);
        const inBoth = LOCALES.map((each) => asRead(formatValue(one[0], SPOKEN, each)));
        expect([...inBoth, ...one[1]].filter((query) => !isFound(query))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a range is found by each of its ends', async () => {
    const ranges: Asked[] = [
      [
        { form: 'money', currency: 'jpy', number: { from: 1e11, to: 2e11 } },
        ['1,000억 엔', '¥200bn', '1000억', '2천억 엔'],
      ],
      [{ form: 'share', percent: { from: 30, to: 40 } }, ['30%', '40퍼센트', '30~40%', '30–40 per cent']],
      [{ form: 'count', number: { from: 3000, to: 5000 }, unit }, ['3,000명', '5천 명', '3000 people']],
    ];
    for (const range of ranges) {
      const isFound = await foundBy(range, locale);
      expect(range[1].filter((query) => !isFound(query))).toEqual([]);
    }
  });

  it('another number is not', async () => {
    const isFound = await foundBy([{ form: 'money', currency: 'krw', number: 2.5e12 }, []], locale);
    expect(['2.6조', '25조', '2.5억', '250%', '2.5bn', '25,000,000 won'].filter(isFound)).toEqual([]);
  });
});
