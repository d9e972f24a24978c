import type { Locale } from '#facts/values/text';
import { en } from './en/en.ts';
import { ko, type Copy } from './ko/ko.ts';

export type { Copy };

/** The interface's words by language: one that lacks a language does not compile. */
const COPY: Readonly<Record<Locale, Copy>> = { ko, en };

/** The interface's words in one language. */
export function copy(locale: Locale): Copy {
  return COPY[locale];
}
