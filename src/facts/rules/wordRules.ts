import type { Message, Span } from '#intake/problem';
import type { TypedWords } from '#intake/readText';
import { inAll, type Locale } from '../values/text.ts';
import type { Rule } from '#intake/rule';

/** What is wrong with words as typed. */
export interface WordMistake {
  rule: Rule;
  span: Span;
  message: Message;
  hint: Message;
}

/** Digits of any writing, fractions and numerals too: ½, ③, Ⅳ, ٥. A square metre’s raised two is its unit’s. */
const DIGITS = /(?![¹²³])\p{N}[\p{N}.,]*/gu;
/**
 * Digits that are part of a name and no value: an article of a law, an instance of a court, a round of talks, a school year, a product, a
 * standard, a rule called by its per cent.
 */
const NUMBERED: Readonly<Record<Locale, readonly string[]>> = {
  ko: [
    String.raw`제\s?\d+(?:조|항|호)(?:의\s?\d+)?`,
    String.raw`제\d+(?=[가-힣])`,
    String.raw`\d{4}(?=학년도|회계연도)`,
    String.raw`(?<!\d)[1-3](?=심)`,
    String.raw`(?<![\d.,])\d{1,2}(?=차(?!례)|선 (?:의원|시장|군수|도지사|대통령))`,
    String.raw`(?<=(?<!\p{L})주 ?)\d{2}(?=시간)`,
    String.raw`(?<=(?<!\p{L})\p{Script=Hangul}+)\d{1,2}(?=$|[\s,.)’”]|[은는이가을를의와과도에로](?!\p{L}))`,
    String.raw`\d+%(?=\s?룰)`,
  ],
  en: [
    String.raw`\d{4}(?= (?:school|academic|fiscal|financial) year)`,
    String.raw`(?<![\d.,])\d{2}(?=-hour week)`,
    String.raw`\b(?:Articles?|Sections?|Art\.|Sec\.)\s\d+(?:-\d+)?(?:\(\d+\))*`,
    String.raw`\d+%(?=\s?rule\b)`,
  ],
};
/** Names of products and standards are the same in every language. */
const NAMES = new RegExp(
  [
    ...inAll(NUMBERED).flat(),
    String.raw`\b(?:Big|ISO|IEC|RFC|IEEE|KS) \d+`,
    String.raw`(?<![\d.,])[2-6](?=G(?!\p{Script=Latin}))`,
    String.raw`(?<![\p{L}\d-])\p{Script=Latin}+-?\d+(?:\.\d+)?`,
  ].join('|'),
  'giu',
);
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+/g;
/** Whether a language is written in these letters. */
export const HAS_HANGUL: Readonly<Record<Locale, boolean>> = { ko: true, en: false };
const STRAY_MARKS = /\*\*|~~/g;

/** Numbers typed by hand, the other language's letters, marks that failed, characters nobody can see. */
export function findWordMistakes(words: TypedWords, locale: Locale, isName: boolean): WordMistake[] {
  const hits = (
    pattern: RegExp,
    rule: Rule,
    say: (found: string) => { message: Message; hint: Message },
  ): WordMistake[] =>
    [...words.text.matchAll(pattern)].map((hit) => ({
      rule,
      span: { start: words.span.start + hit.index, end: words.span.start + hit.index + hit[0].length },
      ...say(hit[0]),
    }));
  return [
    ...(isName ? [] : hits(DIGITS, typedNumber, numberTyped).filter(({ span }) => !isInName(words, span))),
    ...(HAS_HANGUL[locale] ? [] : hits(HANGUL, hangulInEnglish, hangulFound)),
    ...hits(STRAY_MARKS, strayMark, markFound),
  ];
}

function isInName({ text, span }: TypedWords, { start }: Span): boolean {
  const at = start - span.start;
  return [...text.matchAll(NAMES)].some((name) => at >= name.index && at < name.index + name[0].length);
}

export function numberTyped(found: string) {
  return {
    message: { ko: `손으로 적은 숫자 ‘${found}’`, en: `A number typed by hand: ‘${found}’` },
    hint: {
      ko: '<Money of="…" />, <Share of="…" />, <Count of="…" />, <When of="…" />로 사실에서 가져오세요. 정말 예외면 <Literal why="이유">…</Literal>',
      en: 'Take it from a fact: <Money of="…" />, <Share of="…" />, <Count of="…" />, <When of="…" />; a true exception is <Literal why="reason">…</Literal>',
    },
  };
}

function hangulFound(found: string) {
  return {
    message: { ko: `영어 글에 한글이 있습니다: ‘${found}’`, en: `Hangul in the English text: ‘${found}’` },
    hint: { ko: '영어로 옮기거나 <Name of="…" />을 쓰세요', en: 'Translate it, or use <Name of="…" />' },
  };
}

function markFound(found: string) {
  return {
    message: { ko: `‘${found}’ 표시가 그대로 보이게 됩니다`, en: `‘${found}’ would show as it is` },
    hint: {
      ko: '짝이 맞는지, 안쪽에 공백이 없는지 보세요: **강조**',
      en: 'Check that it is paired, with no space inside: **strong**',
    },
  };
}

export const typedNumber: Rule = {
  code: 'A26',
  level: 'error',
  says: { ko: '사실에서 가져오지 않은 숫자', en: 'A number not taken from a fact' },
  reads: 'words',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 500억 달러를 넣었다., en: It put in the money. }\n',
    right: 'note: { ko: <Money of="hanbit-nuri-deal" />를 넣었다., en: It put in <Money of="hanbit-nuri-deal" />. }\n',
  },
};

export const hangulInEnglish: Rule = {
  code: 'B40',
  level: 'error',
  says: { ko: '영어 글의 한글', en: 'Hangul in an English text' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/en.mdx',
    at: 'Hanbit agreed',
    wrong: 'Hanbit 합의했다',
    right: 'Hanbit agreed',
  },
};

export const strayMark: Rule = {
  code: 'E72',
  level: 'error',
  says: { ko: '그대로 보이게 될 표시(**)', en: 'A mark that would show as it is (**)' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '**처음 알려진 것은**',
    wrong: '**처음 알려진 것은 **',
    right: '**처음 알려진 것은**',
  },
};
