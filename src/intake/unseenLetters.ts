import { isForAnEditor, neededAt } from './neededLetters.ts';
import type { Finding } from './writtenFile.ts';
import { unseenLetter } from './rules/letters.ts';

/** What takes no room on a screen: joiners, selectors, tags, marks of direction, fillers, the blank of Braille, control characters. */
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029\ufff9-\ufffb\ufffe\uffff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

/** Each of a text's characters that nobody can see and that its writing does not need. */
export function unseenLetters(text: string): string[] {
  return findUnseen(text).map(({ span }) => text.slice(span.start, span.end));
}

/** The same as findings, each with the repair of taking it away where no name can lose by it. */
export function findUnseen(text: string): Finding[] {
  const found = [...text.matchAll(UNSEEN)];
  if (found.length === 0) return [];
  const needed = neededAt(text);
  return found.filter(({ index }) => !needed.has(index)).map(({ 0: letter, index }) => finding(text, letter, index));
}

function finding(text: string, letter: string, start: number): Finding {
  const span = { start, end: start + letter.length };
  const name = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const isDoubtful = /\p{DI}/u.test(letter) && isForAnEditor(text, span.start, span.end);
  return {
    rule: unseenLetter,
    span,
    message: /[\u202a-\u202e\u2066-\u2069]/.test(letter)
      ? {
          ko: `글자 순서를 뒤집는 보이지 않는 글자 ${name}`,
          en: `An invisible character that turns the order of letters, ${name}`,
        }
      : { ko: `보이지 않는 글자 ${name}`, en: `An invisible character, ${name}` },
    hint: isDoubtful
      ? {
          ko: '그 글자를 지우세요. 지운 뒤 이름이 그대로 보이는지 확인하세요',
          en: 'Delete it, and see that the name still looks the same',
        }
      : { ko: '그 글자를 지우세요', en: 'Delete it' },
    ...(isDoubtful ? {} : { fix: { span, text: /[\u2028\u2029\u000b\u000c\u2800]/.test(letter) ? ' ' : '' } }),
  };
}
