import type { Phrases } from '../kinds/phrases.ts';
import { LOCALES, type Locale, type Text } from '../values/text.ts';
import { escaped } from './escaped.ts';
import { rememberedBy } from './rememberedBy.ts';

/** Korean goes on to quote a sentence with these: 냈다고 is somebody else's 냈다. */
const QUOTED = '(?!고|는|며|면|지)';

/** Phrases as one pattern for each language; see PhrasesSchema for how they are read. */
const patterns = rememberedBy((phrases: Phrases): Readonly<Record<Locale, RegExp>> => ({
  ko: anyOf(phrases.ko.map(korean)),
  en: anyOf(phrases.en.map(english)),
}));

const endings = rememberedBy((phrases: Phrases): Readonly<Record<Locale, RegExp>> => ({
  ko: anyOf(phrases.ko.map(korean), String.raw`\s*$`),
  en: anyOf(phrases.en.map(english), String.raw`\s*$`),
}));

const NOTHING = /(?!)/g;
const anyOf = (parts: readonly string[], then = ''): RegExp =>
  parts.length === 0 ? NOTHING : new RegExp(`(?:${parts.join('|')})${then}`, 'giu');

function korean(phrase: string): string {
  const words = phrase
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s*`);
  return phrase.endsWith('다') ? words + QUOTED : words;
}

function english(phrase: string): string {
  const words = phrase.split(/\s+/).map((word) =>
    escaped(word)
      .replace(/['’]/g, "['’]")
      .replaceAll(String.raw`\*`, String.raw`\w*`),
  );
  return String.raw`\b${words.join(String.raw`\s+`)}\b`;
}

/** Where a text says one of these. */
export function hitsIn(text: string, phrases: Phrases | undefined, locale: Locale): RegExpExecArray[] {
  return phrases ? [...text.matchAll(patterns(phrases)[locale])] : [];
}

/** Where a text ends with one of these. */
export function hitAtEnd(text: string, phrases: Phrases | undefined, locale: Locale): RegExpExecArray[] {
  return phrases ? [...text.matchAll(endings(phrases)[locale])] : [];
}

/** Whether a text says one of these. */
export function says(text: string, phrases: Phrases | undefined, locale: Locale): boolean {
  return phrases !== undefined && text.search(patterns(phrases)[locale]) >= 0;
}

/** Whether either language of a text, or a text in whichever language, says one of these. */
export function saysInEither(text: string | Text | undefined, phrases: Phrases | undefined): boolean {
  if (text === undefined) return false;
  return LOCALES.some((locale) => says(typeof text === 'string' ? text : text[locale], phrases, locale));
}
