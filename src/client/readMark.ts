import { isLocale, type Locale } from '#intake/languages';
import type { Versions } from '#syndication/data/versions';

/** A fact as it stood when the reader marked the explainer as read: hash, title, value. */
export type Marked = readonly [hash: string, title: string, shown: string];
/** What is kept in this browser for one explainer, in the language it was read in. */
export interface ReadMark {
  lang: string;
  facts: Map<string, Marked>;
}

/** The form of what is kept; of another form it is not ours to read. */
const VERSION = 1;
/** What we write is far below these; anything larger was not written by us. */
const MOST_CHARACTERS = 300_000;
const MOST_FACTS = 2000;
const LONGEST = 600;

const keyOf = (explainer: string): string => `read:${explainer}`;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isMarked = (value: unknown): value is Marked => Array.isArray(value) && value.length === 3 && value.every(isText);

/** The mark of an explainer. What is kept is anybody's: whatever is not exactly ours is no mark. */
export function readMark(explainer: string): ReadMark | undefined {
  try {
    const kept = localStorage.getItem(keyOf(explainer));
    if (!kept || kept.length > MOST_CHARACTERS) return undefined;
    const { v, lang, facts } = JSON.parse(kept) as { v?: unknown; lang?: unknown; facts?: unknown };
    if (v !== VERSION || !isLocale(lang) || facts === null || typeof facts !== 'object') return undefined;
    const entries = Object.entries(facts);
    if (entries.length === 0 || entries.length > MOST_FACTS) return undefined;
    return entries.every((entry): entry is [string, Marked] => isText(entry[0]) && isMarked(entry[1]))
      ? { lang, facts: new Map(entries) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Marks an explainer as read; false where the browser would not keep it. */
export function keepMark(explainer: string, lang: Locale, { facts }: Versions): boolean {
  const marks = facts.map(({ id, hash, title, shown }) => [
    id,
    [hash, title[lang].slice(0, LONGEST), shown[lang].slice(0, LONGEST)],
  ]);
  try {
    localStorage.setItem(keyOf(explainer), JSON.stringify({ v: VERSION, lang, facts: Object.fromEntries(marks) }));
    return true;
  } catch {
    return false;
  }
}
