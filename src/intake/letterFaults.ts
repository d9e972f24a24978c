import { findUnseen, unseenLetters } from './unseenLetters.ts';
import type { Finding } from './writtenFile.ts';
import { decomposedHangul, lookAlike } from './rules/letters.ts';
import { strangeIndent } from './rules/lines.ts';

/** A word, with the marks that ids and addresses are joined by. */
const WORD = /[\p{L}\p{M}\p{N}_-]+/gu;
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g;
const WRONG_BLANK_AHEAD = /^([ \t]*)([\u00a0\u3000]+)|(?<=^[ \t]*(?:- )?[\w-]+:)([\u00a0\u3000]+)/gm;

/** Letters of other scripts that a reader takes for Latin ones. */
const LOOK_ALIKE: Record<string, string> = {
  ...pairs('аАВсСеЕНіІјЈКМоОрРѕЅТхХуУһԁԛԝ', 'aABcCeEHiIjJKMoOpPsSTxXyYhdqw'),
  ...pairs('αΑΒΕΖΗΙιΚΜΝνοΟΡρΤΥυΧ', 'aABEZHIiKMNvoOPpTYuX'),
};

function pairs(foreign: string, latin: string): Record<string, string> {
  return Object.fromEntries([...foreign].map((letter, at) => [letter, [...latin][at] ?? letter]));
}

/** Whether a value cannot be what it looks like: then one message about its letters is enough. */
export function hasStrangeLetters(value: string): boolean {
  return unseenLetters(value).length > 0 || (value.match(WORD) ?? []).some((word) => latinOf(word) !== undefined);
}

/** Whether a line is indented by, or a colon followed by, a blank that YAML does not take for one. */
export function hasWrongBlanks(text: string): boolean {
  return text.search(WRONG_BLANK_AHEAD) >= 0;
}

/** Characters nobody can see, letters that pass for others, and Hangul taken apart. */
export function findLetterFaults(text: string): Finding[] {
  return [...findUnseen(text), ...lookAlikes(text), ...decomposed(text), ...wrongBlanks(text)];
}

/** The word in Latin letters, where it mixes scripts or is made of look-alikes alone. `α-test` is neither. */
function latinOf(word: string): string | undefined {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return undefined;
  const latin = [...word].map((letter) => LOOK_ALIKE[letter] ?? letter).join('');
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin)) return undefined;
  const parts = word.split(/[-_]/);
  const passes = parts.some((part) => part.length > 1 && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));
  return passes || (/[a-z]/i.test(word) && /\p{Script=Cyrillic}/u.test(word)) ? latin : undefined;
}

function lookAlikes(text: string): Finding[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const latin = latinOf(word);
    if (latin === undefined) return [];
    const at = [...word].findIndex((letter) => letter in LOOK_ALIKE);
    const letter = [...word][at] ?? '';
    const code = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    const script = /\p{Script=Greek}/u.test(letter) ? { ko: '그리스', en: 'Greek' } : { ko: '키릴', en: 'Cyrillic' };
    return [
      {
        rule: lookAlike,
        span: { start: index, end: index + word.length },
        message: {
          ko: `‘${word}’의 ‘${letter}’(${at + 1}번째)는 라틴 글자를 닮은 ${script.ko} 글자 ${code}입니다`,
          en: `In ‘${word}’ letter ${at + 1}, ‘${letter}’, is ${script.en} ${code} and only looks Latin`,
        },
        hint: { ko: `다시 치세요: ${latin}`, en: `Type it again: ${latin}` },
      },
    ];
  });
}

function decomposed(text: string): Finding[] {
  return [...text.matchAll(new RegExp(`(?:${DECOMPOSED.source})+`, 'g'))].map(({ 0: found, index }) => {
    const span = { start: index, end: index + found.length };
    const composed = found.normalize('NFC');
    return {
      rule: decomposedHangul,
      span,
      message: { ko: '한글이 자모로 풀려 있습니다(NFD)', en: 'The Hangul is decomposed (NFD)' },
      hint: { ko: `이렇게 쓰세요: ${composed}`, en: 'Write it composed' },
      fix: { span, text: composed },
    };
  });
}

function wrongBlanks(text: string): Finding[] {
  return [...text.matchAll(WRONG_BLANK_AHEAD)].map((hit) => {
    const blanks = hit[2] ?? hit[3] ?? '';
    const start = hit.index + (hit[1]?.length ?? 0);
    const span = { start, end: start + blanks.length };
    return {
      rule: strangeIndent,
      span,
      message: { ko: '들여쓰기나 콜론 뒤가 보통 공백이 아닙니다', en: 'This blank is not a plain space' },
      hint: { ko: '보통 공백으로 바꾸세요', en: 'Make it a plain space' },
      fix: { span, text: blanks.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' ') },
    };
  });
}
