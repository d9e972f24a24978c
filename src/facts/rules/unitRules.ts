import type { WordOf } from '../kinds/vocabulary.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt } from './findingAt.ts';
import type { PassageRule, FactRule } from './rule.ts';
import type { PassageFinding } from './passages.ts';

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
const NUMBER_KO = /(?<![가-힣])(?:십|백|천|만|억|조)(?:\s|$)/;
const NUMBER_EN = /\b(?:thousand|million|billion|trillion|hundred|dozen)s?\b/i;

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
  if (!NUMBER_KO.test(counter.ko) && !NUMBER_EN.test(words.other)) return [];
  return [
    findingAt(
      NUMBER_KO.test(counter.ko) ? ['counter', 'ko'] : ['words', 'other'],
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

const MONEY =
  /[$₩€£¥]\s?\d|\d[\d,.]*\s?(?:[천만억조]\s?)*(?:달러|원|유로|엔|위안)(?![가-힣]*[^가-힣\s은는이가을를의로]*율)|\d\s?(?:million|billion|trillion|[bmt]n)\b|\b(?:dollars|won|euros|yen)\b/i;

/** Money is never a literal: there is a tag for it. */
const findTypedMoney: PassageRule['find'] = ({ text, folder, path }) => {
  if (folder === 'differences' || path.includes('conflicts')) return [];
  return [...text.matchAll(/<Literal\b[^>]*>([^]*?)<\/Literal>/g)].flatMap((hit): PassageFinding[] =>
    MONEY.test(hit[1] ?? '')
      ? [
          {
            from: hit.index,
            to: hit.index + hit[0].length,
            message: {
              ko: `금액을 <Literal>로 적었습니다: ${hit[1]}`,
              en: `An amount of money in a <Literal>: ${hit[1]}`,
            },
            hint: {
              ko: '<Value of="…" />로 거래나 수치에서 가져오세요',
              en: 'Take it from a deal or figure: <Value of="…" />',
            },
          },
        ]
      : [],
  );
};

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

export const typedMoney: PassageRule = {
  code: 'A77',
  level: 'error',
  says: { ko: '태그 대신 적은 금액', en: 'Money typed where a tag belongs' },
  reads: 'passage',
  find: findTypedMoney,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: \'<Literal why="적힌 값">900억 달러</Literal>다.\', en: It put in the money. }\n',
    right:
      'note: { ko: \'<Literal why="끝나는 해">2032년</Literal>까지다.\', en: \'It runs to <Literal why="final year">2032</Literal>.\' }\n',
  },
};
