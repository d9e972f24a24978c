import type { Locale } from '#facts/text';
import { en } from './en.ts';
import { ko, type Copy } from './ko.ts';

export type { Copy };

/** The interface's words in one language. */
export function copy(locale: Locale): Copy {
  return locale === 'ko' ? ko : en;
}
