import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** How many words in a row count as somebody else's sentence. */
export const RUN_LENGTH = 6;

/** A text as bare words: tags, marks and case do not hide a borrowed sentence. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

/** Figures and their units in a row are nobody's sentence: the same sum reads the same everywhere. */
const FIGURE = /^(?:\p{N}.*|약|달러|원|억|조|usd|krw)$/u;

/** The hashes of every run of words in a text. */
export function hashedRuns(text: string): Map<string, string> {
  const words = wordsOf(text);
  const runs = new Map<string, string>();
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) {
    const taken = words.slice(at, at + RUN_LENGTH);
    if (taken.every((word) => FIGURE.test(word))) continue;
    const run = taken.join(' ');
    runs.set(createHash('sha256').update(run).digest('hex').slice(0, 16), run);
  }
  return runs;
}

/** Hashes of the word runs of the article that the first explainer starts from. The article itself is never kept here. */
export function articleRuns(): Set<string> {
  return new Set(readFileSync('tests/content/article-runs.txt', 'utf8').split('\n').filter(Boolean));
}

/** The runs of a text that stand in another, known by its hashes. */
export function borrowedFrom(known: ReadonlySet<string>, text: string): string[] {
  return [...hashedRuns(text)].filter(([hash]) => known.has(hash)).map(([, run]) => run);
}
