import type { Locale } from '#facts/values/text';

const collators: Record<Locale, Intl.Collator> = {
  ko: new Intl.Collator('ko', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

/** Order of a dictionary in that language: Hangul before Latin in Korean; MAI-2 before MAI-10 in both. */
export function collate(a: string, b: string, locale: Locale): number {
  return collators[locale].compare(a, b);
}
