import { visit } from 'yaml';
import { unseenLetters } from './unseenLetters.ts';
import type { Message } from './problem.ts';
import type { Finding, WrittenFact } from './writtenFile.ts';
import { unseenLetter } from './rules/letters.ts';
import type { Rule } from './rule.ts';

/**
 * What nobody can see and what is no letter may also be spelled: `"\u202e"` in YAML, `&#x202e;` in a text. The file itself looks
 * clean then, and the page would have it. `written` is how the value stands in the file.
 */
export function spelledLetter(
  value: string,
  written: string,
): { rule: Rule; message: Message; hint: Message } | undefined {
  const unseen = unseenLetters(value).find((letter) => !written.includes(letter));
  const letter = unseen ?? (value.isWellFormed() ? undefined : halfOf(value));
  if (letter === undefined) return undefined;
  const name = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: unseenLetter,
    message: {
      ko: `보이지 않는 글자를 풀어 적었습니다: ${name}`,
      en: `An invisible character is spelled out: ${name}`,
    },
    hint: { ko: '그 표기(\\u…, &…;)를 지우세요', en: 'Delete what spells it (\\u…, &…;)' },
  };
}

/** The same, in every value of a fact file. */
export function findSpelledLetters({
  document,
  text,
  yamlStart,
}: Pick<WrittenFact, 'document' | 'text' | 'yamlStart'>): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !range) return;
      const span = { start: yamlStart + range[0], end: yamlStart + range[1] };
      const words = spelledLetter(value, text.slice(span.start, span.end));
      if (words) found.push({ ...words, span });
    },
  });
  return found;
}

function halfOf(value: string): string {
  return /[\ud800-\udfff]/.exec(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))?.[0] ?? '\ufffd';
}
