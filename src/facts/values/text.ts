import { z } from 'zod';

/** The site's languages, the first one being its own. Every reader-facing text exists in both. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
/** The site's own language, which has no folder in an address. */
export const OWN_LOCALE: Locale = LOCALES[0];
/** What the languages are called, in those that the desk’s reports are in. */
export const LANGUAGE: Readonly<Record<Locale, { ko: string; en: string }>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};
/** Whether a word is one of the site’s languages. */
export function isLocale(word: string | undefined): word is Locale {
  return (LOCALES as readonly (string | undefined)[]).includes(word);
}
/** The same asked of every language. */
export function ofEachLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
/** For each language the one in which a reader finds the same besides: its names, and the way to its pages. */
export const OTHER_LOCALE: Readonly<Record<Locale, Locale>> = { ko: 'en', en: 'ko' };

/**
 * A text a reader sees, in both languages.
 * Sentences may use the story's inline tags (`<Money of="…" />`, `**강조**`); numbers are never typed.
 * Allowed: two non-empty strings. Example: `{ ko: 한빛의 누리 투자, en: Hanbit's investment in Nuri }`.
 */
export const TextSchema = z.strictObject({
  ko: z.string().trim().min(1).meta({ description: '한국어 글' }),
  en: z.string().trim().min(1).meta({ description: '영어 글' }),
});
export type Text = z.infer<typeof TextSchema>;

/**
 * The name of a thing: a person, a document, a product. Unlike a sentence it may hold digits (Form 10-Q, Lantern 2),
 * because a name is always shown as a whole, inside an element that says which fact it belongs to.
 */
export const NameSchema = TextSchema;
export type Name = Text;

/** Lower-case ASCII kebab-case; an issue and its party are joined by two hyphens (`who-owns--hanbit`). */
export const ID_PATTERN = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;

/** A reference to another fact by its file name without the ending. Which kinds it may point to: references.ts. */
export const IdSchema = z
  .string()
  .regex(ID_PATTERN)
  .meta({ description: '다른 파일의 이름(id): 소문자·숫자·하이픈. 확장자는 적지 않는다' });
export type Id = string;
