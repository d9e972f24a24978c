import { inAll, type Locale } from './text.ts';

/** What stands behind a number that is so many thousands or millions: `7조`, `7.25tn`. */
const SCALE_WORDS: Readonly<Record<Locale, string>> = {
  ko: '[십백천만억조경]',
  en: String.raw`(?:k|mn?|bn|tn|hundred|thousand|[a-z]*illion)\b`,
};
/** A number with a word of scale behind it, in whichever language. */
export const SCALED = new RegExp(String.raw`\d\s*(?:${inAll(SCALE_WORDS).join('|')})`, 'i');
