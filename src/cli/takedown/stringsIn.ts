import { readFrontmatter } from '#intake/frontmatter';
import { countLines } from '#intake/writtenFile';
import { splitSentences } from '#facts/rules/writtenSentences';

/** An id, a date, a word of the schema: no words of ours, and found wherever they are used. */
const NO_WORDS = /^[a-z0-9-]+$/;

/** The sentences and names in what was taken down: a value, or the text of a whole file. */
export function parseStrings(words: unknown): string[] {
  const value = typeof words === 'string' && words.startsWith('---') ? dataOf(words) : words;
  return [...new Set(stringsIn(value).flatMap(splitSentences))];
}

function dataOf(text: string): unknown {
  return readFrontmatter({ path: 'gone.mdx', text, lines: countLines(text) }).fact?.data;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return NO_WORDS.test(value) ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
