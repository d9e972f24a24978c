import type { Locale } from '#facts/values/text';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words in a row: `가, 나, 다`; `A, B and C`. */
export function formatList(words: readonly string[], locale: Locale): string {
  return { ko: words.join(', '), en: english.format(words) }[locale];
}
