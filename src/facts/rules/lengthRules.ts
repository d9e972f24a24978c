import type { Pair, PairFinding, Side } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { SCALED } from '../values/scaleWords.ts';
import { LOOK, shown } from './sideBySide.ts';

/**
 * How many letters of English one of Korean comes to, tags left out, in a text of some length. In the first three
 * explainers it is 1.64 to 3.88, half of them above 2.34: of a text in the middle more than half has to be missing before it is told,
 * and a free translation is never. In shorter ones a name decides the ratio.
 */
const LEAST = 1.15;
const MOST = 5.5;
const SOME_LENGTH = 60;

/** One language does not say half of what the other does. */
function findHalves(pair: Pair): PairFinding[] {
  const [ko, en] = [lettersIn(pair.ko.words), lettersIn(pair.en.words)];
  if (ko < SOME_LENGTH && en < 2 * SOME_LENGTH) return [];
  const ratio = en / Math.max(1, ko);
  if (ratio >= LEAST && ratio <= MOST) return [];
  const [side, message] =
    ratio < LEAST
      ? [
          pair.en,
          { ko: '영어가 한국어의 절반에도 못 미칩니다', en: 'The English says less than half of what the Korean does' },
        ]
      : [
          pair.ko,
          { ko: '한국어가 영어의 절반에도 못 미칩니다', en: 'The Korean says less than half of what the English does' },
        ];
  return [shown(side, message, { ko: '빠진 문장을 옮기세요', en: 'Translate what is missing' })];
}

const lettersIn = (words: string): number => words.replace(/\]\([^)]*\)/g, ']').replace(/[^\p{L}\d]/gu, '').length;

/**
 * Digits that are typed are the same in both languages. Of a large amount each has its own, `7조 2,500억 원` and `$7.25tn`; sums of money are held against the tag they convert, by a rule of theirs.
 */
function findOtherDigits(pair: Pair): PairFinding[] {
  const literals = ({ passage, from, to }: Side): string[] =>
    [...passage.text.slice(from, to).matchAll(/<Literal\b[^>]*>([^]*?)<\/Literal>/g)]
      .flatMap(([, words = '']) => (SCALED.test(words) ? [] : (words.match(/\d+/g) ?? [])))
      .sort();
  const [ko, en] = [literals(pair.ko), literals(pair.en)];
  if (ko.join() === en.join()) return [];
  return [
    shown(
      pair.en,
      {
        ko: `손으로 적은 숫자가 다릅니다: 한국어 ${ko.join(', ') || '없음'}, 영어 ${en.join(', ') || '없음'}`,
        en: `Typed numbers differ: ${ko.join(', ') || 'none'} in Korean, ${en.join(', ') || 'none'} in English`,
      },
      LOOK,
    ),
  ];
}

const NOTE = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const note = (ko: string, en: string): string => `note: { ko: "${ko}", en: "${en}" }\n`;

export const halfMissing: PairRule = {
  code: 'D22',
  level: 'warning',
  says: { ko: '한 언어가 절반에 못 미침', en: 'One language says less than half' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findHalves,
  example: {
    file: NOTE,
    wrong: note(
      '등대지기는 해마다 봄이 되면 바다로 나가 부표를 살피고 가을에는 등명기를 닦으며 겨울에는 항만에 남아 기록을 정리하고 다음 해의 일을 준비한다고 했다. 그 일은 오래 이어졌다.',
      'The keeper works.',
    ),
    right: note('등대지기는 봄마다 부표를 살핀다.', 'Every spring the keeper looks after the buoys.'),
  },
};

export const otherDigits: PairRule = {
  code: 'D23',
  level: 'warning',
  says: { ko: '두 언어에 손으로 적은 숫자가 다름', en: 'Typed numbers that differ between the languages' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOtherDigits,
  example: {
    file: NOTE,
    wrong:
      'note: { ko: \'<Literal why="끝나는 해">2032년</Literal>까지다.\', en: \'It runs to <Literal why="final year">2023</Literal>.\' }\n',
    right:
      'note: { ko: \'<Literal why="끝나는 해">2032년</Literal>까지다.\', en: \'It runs to <Literal why="final year">2032</Literal>.\' }\n',
  },
};
