import { isDeclaredName, type ReaderText } from '#facts/rules/readerTexts';
import type { Dossier } from '#facts/kinds/dossier';
import { isLocale, LOCALES, ofEachLocale, type Text } from '#facts/values/text';
import { plainText } from '#format/plainText';
import { counterOf } from '#format/unit';

/** Anything that JSON can say. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A field as the keys and indexes that lead to it. */
export type Path = ReaderText['path'];

/** Names, which are shown as they are. */
const NAMES: readonly unknown[] = ['publisher'];

/** Whether a field of a kind holds a name rather than a sentence. */
export function isNameAt(folder: string, path: Path): boolean {
  return NAMES.includes(path.at(-1)) || isDeclaredName(folder, path);
}

/** A text in every language, its tags spoken. */
export function spoken(text: Text, dossier: Dossier): Text {
  return ofEachLocale((locale) => unjoined(plainText(text[locale], dossier, locale)));
}

/** Without what only keeps a number and its unit on one line of a page. */
function unjoined(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

/** A unit with the words that stand behind a number: its id alone would say nothing outside this desk. */
function unitOf(id: string, dossier: Dossier): Json {
  return { id, ...ofEachLocale((locale) => counterOf(id, dossier, locale)) };
}

/** A value of a fact file as plain data: every text in it spoken, whatever else the same. */
export function resolved(value: unknown, dossier: Dossier, folder = '', path: Path = []): Json {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item, at) => resolved(item, dossier, folder, [...path, at]));
  if (path.at(-1) === 'unit' && typeof value === 'string') return unitOf(value, dossier);
  if (typeof value !== 'object') return value as string | number | boolean;
  const group = value as Record<string, unknown>;
  const written = LOCALES.every((locale) => typeof group[locale] === 'string')
    ? ofEachLocale((locale) => group[locale] as string)
    : undefined;
  const text = written && (isNameAt(folder, path) ? written : spoken(written, dossier));
  const others = Object.entries(group)
    .filter(([name]) => !isLocale(name))
    .map(([name, inner]) => [name, resolved(inner, dossier, folder, [...path, name])] as const);
  return { ...text, ...Object.fromEntries(others) };
}
