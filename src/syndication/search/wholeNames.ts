import { stemsOf } from './particles.ts';
import { queryWords, type Word } from './words.ts';

/** The most words that are tried as one name. A choice: longer names are found by their words. */
const LONGEST_NAME = 6;

/** The words of a folded query; those that together are one of the names count as one word: `김 등대는`, `the harbour office`. */
export function wholeNames(query: string, names: ReadonlyMap<string, unknown>): Word[] {
  const words = queryWords(query);
  const taken: Word[] = [];
  for (let at = 0; at < words.length;) {
    const { word, length } = nameAt(words.slice(at, at + LONGEST_NAME), query, names);
    if (word) taken.push(word);
    at += length;
  }
  return taken;
}

/** The longest name that these words begin with, or the first of them. */
function nameAt(words: readonly Word[], query: string, names: ReadonlyMap<string, unknown>) {
  const [first] = words;
  for (let length = words.length; first && length > 1; length -= 1) {
    const last = words[length - 1] ?? first;
    const before = query.slice(first.from, last.from);
    const stems = last.kind === 'hangul' ? stemsOf(last.text) : [last.text];
    const name = stems.map((stem) => before + stem).find((each) => names.has(each));
    if (name) return { word: { ...first, kind: 'latin' as const, text: name, keys: [], to: last.to }, length };
  }
  return { word: first, length: 1 };
}
