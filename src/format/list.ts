import type { Locale } from '#facts/text';

const ENGLISH = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Several names in a row: `가, 나, 다` and `A, B and C`. */
export function formatList(names: readonly string[], locale: Locale): string {
  return locale === 'ko' ? names.join(', ') : ENGLISH.format(names);
}
