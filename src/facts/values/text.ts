import { z } from 'zod';
import { LANGUAGE, LOCALES, ofEachLocale } from '#intake/languages';

/** The languages, as all that knows facts speaks of them. */
export {
  DESK_LANGUAGES,
  inAll,
  isLocale,
  isWrittenIn,
  LANGUAGE,
  languageByLetters,
  LOCALES,
  ofEachLocale,
  OTHER_LOCALE,
  OTHER_LOCALES,
  OWN_LOCALE,
  type Locale,
} from '#intake/languages';

const inEachAs = (words: string): string => `{ ${LOCALES.map((locale) => `${locale}: ${words}`).join(', ')} }`;
/** What a hint asks for in each language, as it stands in a file: `{ ko: …, en: … }`. */
export const IN_EACH = inEachAs('…');
/** The same of a list: `{ ko: […], en: […] }`. */
export const LISTS_IN_EACH = inEachAs('[…]');

/**
 * A text a reader sees, in every language.
 * Sentences may use the story's inline tags (`<Money of="…" />`, `**강조**`); numbers are never typed.
 * Allowed: non-empty strings, one a language. Example: `{ ko: 한빛의 누리 투자, en: Hanbit's investment in Nuri }`.
 */
export const TextSchema = z.strictObject(
  ofEachLocale((locale) =>
    z
      .string()
      .trim()
      .min(1)
      .meta({ description: `${LANGUAGE[locale].ko} 글` }),
  ),
);
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
