import { sentencePairs, type Pair, type PairFinding } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { LOOK, shown } from './sideBySide.ts';

const KO_COUNTS = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const COUNTED =
  '(?:회사|기업|곳|나라|사람|명|차례|번|달|가지|건|배|쪽|주|단계|갈래|기관|은행|대|척|부처|문장|줄|팀|도시|학교|병원|정당|조항|해|시간)';
/** Numbers of days have words of their own. */
const KO_DAYS = ['', '하루', '이틀', '사흘', '나흘', '닷새', '엿새', '이레', '여드레', '아흐레', '열흘'];
const KO = new RegExp(
  `(?<![가-힣])(?:(${KO_COUNTS.slice(2).join('|')}|석|넉) ?${COUNTED}|(${KO_DAYS.slice(2).join('|')}))`,
  'g',
);
const EN_COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const EN = new RegExp(`\\b(${EN_COUNTS.slice(2).join('|')}|both|twice|doubl\\w+|pair|tripl\\w+|thrice|half)\\b`, 'gi');
const OTHER: Readonly<Record<string, number>> = { 석: 3, 넉: 4, both: 2, twice: 2, pair: 2, thrice: 3, half: 2 };

function countOf(word: string): number {
  const lower = word.toLowerCase();
  const known = Math.max(KO_COUNTS.indexOf(word), KO_DAYS.indexOf(word), EN_COUNTS.indexOf(lower));
  if (known > 0) return known;
  return OTHER[lower] ?? (lower.startsWith('doubl') ? 2 : 3);
}

/** As many in one language as in the other: a number in words that only one has may be said otherwise there. */
function findOtherCounts(pair: Pair): PairFinding[] {
  if (pair.en.words.search(EN) < 0) return [];
  return sentencePairs(pair).flatMap((each) => {
    const counts = (words: string, pattern: RegExp): number[] =>
      [...words.matchAll(pattern)].map(([, word, days = '']) => countOf(word ?? days));
    const [ko, en] = [counts(each.ko.words, KO), counts(each.en.words, EN)];
    if (ko.length === 0 || en.length === 0 || ko.some((count) => en.includes(count))) return [];
    return [
      shown(
        each.en,
        {
          ko: `말로 적은 수가 다릅니다: 한국어 ${ko.join(', ')}, 영어 ${en.join(', ')}`,
          en: `Numbers in words differ: ${ko.join(', ')} in Korean, ${en.join(', ')} in English`,
        },
        LOOK,
      ),
    ];
  });
}

const DAYS: readonly (readonly [ko: string, en: string])[] = [
  ['월', 'Monday'],
  ['화', 'Tuesday'],
  ['수', 'Wednesday'],
  ['목', 'Thursday'],
  ['금', 'Friday'],
  ['토', 'Saturday'],
  ['일', 'Sunday'],
];

/** The days of the week a text names, Monday 0. */
export function weekdaysIn(words: string): number[] {
  return DAYS.flatMap(([ko, en], day) => (words.includes(`${ko}요일`) || words.includes(en) ? [day] : []));
}

/** One day of the week is not another in the other language. */
function findOtherWeekdays(pair: Pair): PairFinding[] {
  if (!pair.ko.words.includes('요일')) return [];
  return sentencePairs(pair).flatMap((each) => {
    const [ko, en] = [weekdaysIn(each.ko.words), weekdaysIn(each.en.words)];
    if (ko.length === 0 || en.length === 0 || ko.some((day) => en.includes(day))) return [];
    const named = (days: readonly number[], at: 0 | 1): string => days.map((day) => DAYS[day]?.[at]).join(', ');
    return [
      shown(
        each.en,
        {
          ko: `요일이 다릅니다: 한국어 ${named(ko, 0)}요일, 영어 ${named(en, 1)}`,
          en: `The days of the week differ: ${named(ko, 0)}요일 in Korean, ${named(en, 1)} in English`,
        },
        LOOK,
      ),
    ];
  });
}

const NOTE = 'lighthouse/deals/hanbit-nuri-deal.mdx';

export const otherCount: PairRule = {
  code: 'D34',
  level: 'warning',
  says: { ko: '두 언어에 말로 적은 수가 다름', en: 'Numbers in words that differ between the languages' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOtherCounts,
  example: {
    file: NOTE,
    wrong: 'note: { ko: 세 회사가 나누어 샀다., en: Four companies shared it. }\n',
    right: 'note: { ko: 세 회사가 나누어 샀다., en: Three companies shared it. }\n',
  },
};

export const otherWeekday: PairRule = {
  code: 'D32',
  level: 'warning',
  says: { ko: '두 언어의 요일이 다름', en: 'Another day of the week in the other language' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOtherWeekdays,
  example: {
    file: NOTE,
    wrong: 'note: { ko: 수요일에 알렸다., en: It was announced on a Thursday. }\n',
    right: 'note: { ko: 수요일에 알렸다., en: It was announced on a Wednesday. }\n',
  },
};
