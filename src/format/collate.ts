import type { Locale } from '#facts/text';

const COLLATORS = { ko: new Intl.Collator('ko-KR'), en: new Intl.Collator('en-GB') };

/** Dictionary order of a language: 가나다, with Hangul before Latin in Korean; A–Z in English. */
export function collate(a: string, b: string, locale: Locale): number {
  return COLLATORS[locale].compare(a, b);
}
