import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '#intake/frontmatter';
import type { Path, WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';
import { OTHER_LOCALES, OWN_LOCALE } from '../values/text.ts';

/** What stays as it was written: the currencies that stand beside an amount, and what a line of `history` quotes. */
const WHOLE = new Set(['beside', 'was', 'now']);

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group => value !== null && typeof value === 'object';

/** Whether the explainer among these files of a folder says that its English is still to come. */
export function isTranslationPending(files: readonly WrittenFile[]): boolean {
  const head = files.find(({ path }) => placementOf(path).role === 'explainer');
  return head !== undefined && readFrontmatter(head).fact?.data['translation'] === 'pending';
}

/** The fields whose translation is missing: of each text, and of what was said in the site’s own language. */
export function missingTranslations(data: unknown, path: Path = []): Path[] {
  if (!isGroup(data) || WHOLE.has(String(path.at(-1)))) return [];
  const own = Object.keys(filledIn(data)).map((key) => [...path, key]);
  const inner = Object.entries(data).flatMap(([key, each]) =>
    missingTranslations(each, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

/**
 * What was written with the site’s own language in the place of every other that is missing, so that nothing which reads facts meets half a
 * text; undefined where nothing is missing. By its letters what was filled in is known (`isTranslated`), and no page of the other
 * language is made of it.
 */
export function filledTexts(data: Group): Group | undefined {
  return missingTranslations(data).length > 0 ? (filled(data, '') as Group) : undefined;
}

function filled(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => filled(each, ''));
  if (!isGroup(value) || WHOLE.has(key)) return value;
  const kept = Object.entries(value).map(([name, inner]) => [name, filled(inner, name)] as const);
  return { ...Object.fromEntries(kept), ...filledIn(value) };
}

function filledIn(group: Group): Group {
  const { [OWN_LOCALE]: own, lang, translation, text, words } = group;
  const missing = typeof own === 'string' ? OTHER_LOCALES.filter((locale) => group[locale] === undefined) : [];
  if (missing.length > 0) return Object.fromEntries(missing.map((locale) => [locale, own]));
  const said = text ?? words;
  return lang === OWN_LOCALE && translation === undefined && typeof said === 'string' ? { translation: said } : {};
}

/** Whether a line that readers saw stands as it stood, or with the translation that was missing. */
export function standsTranslated(was: unknown, is: unknown): boolean {
  return isDeepStrictEqual(was, withoutAdded(is, was));
}

/** `is` without the translations of texts that had none in `was`. */
function withoutAdded(is: unknown, was: unknown): unknown {
  if (!isGroup(is) || !isGroup(was)) return is;
  if (Array.isArray(is)) return is.map((each, at) => withoutAdded(each, was[at]));
  const isAdded = (key: string): boolean =>
    OTHER_LOCALES.some((locale) => locale === key) && was[key] === undefined && was[OWN_LOCALE] !== undefined;
  const kept = Object.entries(is).filter(([key]) => !isAdded(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutAdded(each, was[key])]));
}
