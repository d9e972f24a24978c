import type { Locale } from '#facts/values/text';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words in a row: `가, 나, 다`; `A, B and C`. */
export function formatList(words: readonly string[], locale: Locale): string {
  return locale === 'ko' ? words.join(', ') : english.format(words);
}
