/** The site's languages, the first one being its own. Every reader-facing text exists in each. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
/** The site's own language, which has no folder in an address. */
export const OWN_LOCALE: Locale = LOCALES[0];
/** The languages into which its texts are translated. */
export const OTHER_LOCALES: readonly Locale[] = LOCALES.slice(1);

/** Whether a word is one of the site’s languages. */
export function isLocale(word: unknown): word is Locale {
  return (LOCALES as readonly unknown[]).includes(word);
}
/** The same asked of every language. */
export function ofEachLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
/** What stands in each of the languages, in their order. */
export function inAll<T>(said: Readonly<Record<Locale, T>>): T[] {
  return LOCALES.map((locale) => said[locale]);
}
/** What each calls itself. */
export const CALLED: Readonly<Record<Locale, string>> = { ko: '한국어', en: 'English' };

/**
 * The letters that a language alone is written in, as a class of a pattern has them; none where it has only Latin ones, which stand in
 * every language.
 */
export const OWN_LETTERS: Readonly<Record<Locale, string | undefined>> = { ko: '가-힣', en: undefined };
/** The language that words are in by their letters; undefined where these do not tell. */
export function languageByLetters(words: string): Locale | undefined {
  return LOCALES.find((locale) => OWN_LETTERS[locale] && new RegExp(`[${OWN_LETTERS[locale]}]`).test(words));
}
/** Whether words are in a language, as far as letters tell: they have its own or, where it has none, nobody’s. */
export function isWrittenIn(locale: Locale, words: string): boolean {
  return languageByLetters(words) === (OWN_LETTERS[locale] ? locale : undefined);
}

/**
 * For each language the one in which a reader finds the same besides: its names, the way to its pages, and the one translation that a
 * quotation has. Two languages need no more; `tests/facts/languages.test.ts` says so when there are three.
 */
export const OTHER_LOCALE: Readonly<Record<Locale, Locale>> = { ko: 'en', en: 'ko' };

/** The languages in which the desk speaks to editors, its usual one first. A site may have one that none of its editors is spoken to in. */
export const DESK_LANGUAGES = ['ko', 'en'] as const;
export type DeskLanguage = (typeof DESK_LANGUAGES)[number];
export const USUAL_DESK_LANGUAGE: DeskLanguage = DESK_LANGUAGES[0];
/** Whether the desk speaks it. */
export function isDeskLanguage(word: unknown): word is DeskLanguage {
  return (DESK_LANGUAGES as readonly unknown[]).includes(word);
}

/** What the site’s languages are called by the desk. */
export const LANGUAGE: Readonly<Record<Locale, Readonly<Record<DeskLanguage, string>>>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};
