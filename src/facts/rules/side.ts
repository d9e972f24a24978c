import type { Passage } from './passages.ts';
import { isLocale, type Locale } from '../values/text.ts';

/** Characters `from`–`to` of a passage, tags blanked. */
export interface Side {
  passage: Passage;
  from: number;
  to: number;
  words: string;
}

/** Which languages the rules on pairs lay side by side; one that is not is read only by itself. */
const COMPARED = { ko: true, en: true } as const satisfies Record<Locale, boolean>;
export type Compared = { [L in Locale]: (typeof COMPARED)[L] extends true ? L : never }[Locale];
export const isCompared = (lang: unknown): lang is Compared => isLocale(lang) && COMPARED[lang];

/** The same said in both languages: a field of a fact, a paragraph or heading of the two stories, or a sentence of them. */
export type Pair = Record<Compared, Side>;
