import type { Passage } from './passages.ts';
import type { Locale } from '../values/text.ts';

/** Characters `from`–`to` of a passage, tags blanked. */
export interface Side {
  passage: Passage;
  from: number;
  to: number;
  words: string;
}

/** The same said in both languages: a field of a fact, a paragraph or heading of the two stories, or a sentence of them. */
export type Pair = Record<Locale, Side>;
