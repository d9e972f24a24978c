import type { Path } from '#intake/writtenFile';
import type { WordOf } from '../kinds/vocabulary.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import { inAll, type Locale } from '../values/text.ts';

/** Korean counters, of which one stands behind a number; and numbers, of which none stands in a unit. */
const COUNTERS = new Set([
  '개',
  '명',
  '곳',
  '대',
  '건',
  '회',
  '차례',
  '척',
  '채',
  '장',
  '권',
  '마리',
  '번',
  '가지',
  '년',
  '개월',
  '일',
  '시간',
]);
/** Where a language’s words for a unit hold a number. */
const NUMBER_AT: Readonly<Record<Locale, (unit: Pick<WordOf<'units'>, 'counter' | 'words'>) => Path[]>> = {
  ko: ({ counter }) => (/(?<![가-힣])(?:십|백|천|만|억|조)(?:\s|$)/.test(counter.ko) ? [['counter', 'ko']] : []),
  en: ({ words }) =>
    /\b(?:thousand|million|billion|trillion|hundred|dozen)s?\b/i.test(words.other) ? [['words', 'other']] : [],
};

/** A unit is one counter, without a number in it. */
function findOddUnits({ counter, words }: WordOf<'units'>): DraftFinding[] {
  const two = counter.ko.split(/\s+/).filter((word) => COUNTERS.has(word));
  if (two.length > 1) {
    return [
      findingAt(
        ['counter', 'ko'],
        { ko: `세는 말이 둘입니다: ${two.join(', ')}`, en: `Two counters in one unit: ${two.join(', ')}` },
        { ko: `counter: { ko: ${two[0]} }`, en: `counter: { ko: ${two[0]} }` },
      ),
    ];
  }
  const [at] = inAll(NUMBER_AT).flatMap((find) => find({ counter, words }));
  if (at === undefined) return [];
  return [
    findingAt(
      at,
      {
        ko: `단위에 수가 들어 있습니다: ${counter.ko}, ${words.other}`,
        en: `A number stands in the unit: ${counter.ko}, ${words.other}`,
      },
      {
        ko: '수는 수치의 number에 다 적으세요: 6천이면 number: 6000',
        en: 'Write the whole number in the figure: six thousand is number: 6000',
      },
    ),
  ];
}

export const oddUnit: FactRule<'units'> = {
  code: 'A71',
  level: 'error',
  says: { ko: '세는 말이 둘이거나 수가 든 단위', en: 'A unit of two counters, or with a number in it' },
  reads: ['units'],
  find: findOddUnits,
  example: {
    file: 'reference/units/companies.mdx',
    at: 'counter: { ko: 곳 }',
    wrong: 'counter: { ko: 천 곳 }',
    right: 'counter: { ko: 개사 }',
  },
};
