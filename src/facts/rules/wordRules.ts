import type { Message, Span } from '#intake/problem';
import type { TypedWords } from '#intake/readText';
import type { Locale } from '../values/text.ts';

/** What is wrong with words as typed. */
export interface WordMistake {
  code: string;
  span: Span;
  message: Message;
  hint: Message;
}

const DIGITS = /[0-9０-９][0-9０-９.,]*/g;
const KOREAN_NUMBER_WORDS =
  /(?<![0-9０-９])(?:[일이삼사오육칠팔구십백천만억조]{2,}|[십백천만억조])\s?(?:달러|원(?![가-힣])|퍼센트|%)/g;
const ENGLISH_NUMBER_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:[ -]\w+)?\s+(?:million|billion|trillion|dollars|won|per ?cent|percent)\b/gi;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+/g;
const STRAY_MARKS = /\*\*|~~/g;

/** Numbers typed by hand, the other language's letters, marks that failed, characters nobody can see. */
export function findWordMistakes(words: TypedWords, locale: Locale, isName: boolean): WordMistake[] {
  const hits = (
    pattern: RegExp,
    code: string,
    say: (found: string) => { message: Message; hint: Message },
  ): WordMistake[] =>
    [...words.text.matchAll(pattern)].map((hit) => ({
      code,
      span: { start: words.span.start + hit.index, end: words.span.start + hit.index + hit[0].length },
      ...say(hit[0]),
    }));
  return [
    ...(isName ? [] : hits(DIGITS, 'A26', typedNumber)),
    ...(isName ? [] : hits(locale === 'ko' ? KOREAN_NUMBER_WORDS : ENGLISH_NUMBER_WORDS, 'A26', typedNumber)),
    ...(locale === 'en' ? hits(HANGUL, 'B40', hangulInEnglish) : []),
    ...hits(STRAY_MARKS, 'E72', strayMark),
  ];
}

function typedNumber(found: string) {
  return {
    message: { ko: `손으로 적은 숫자 ‘${found}’`, en: `A number typed by hand: ‘${found}’` },
    hint: {
      ko: '<Money of="…" />, <Share of="…" />, <Count of="…" />, <When of="…" />로 사실에서 가져오세요. 정말 예외면 <Literal why="이유">…</Literal>',
      en: 'Take it from a fact: <Money of="…" />, <Share of="…" />, <Count of="…" />, <When of="…" />; a true exception is <Literal why="reason">…</Literal>',
    },
  };
}

function hangulInEnglish(found: string) {
  return {
    message: { ko: `영어 글에 한글이 있습니다: ‘${found}’`, en: `Hangul in the English text: ‘${found}’` },
    hint: { ko: '영어로 옮기거나 <Name of="…" />을 쓰세요', en: 'Translate it, or use <Name of="…" />' },
  };
}

function strayMark(found: string) {
  return {
    message: { ko: `‘${found}’ 표시가 그대로 보이게 됩니다`, en: `‘${found}’ would show as it is` },
    hint: {
      ko: '짝이 맞는지, 안쪽에 빈칸이 없는지 보세요: **강조**',
      en: 'Check that it is paired, with no space inside: **strong**',
    },
  };
}
