import {
  KIND_FOLDERS,
  KINDS,
  LISTED_KINDS,
  READ_KINDS,
  ofEachKind,
  type KindTable,
  type Label,
  type LabelledKind,
} from '#facts/kinds/kinds';
import type { Locale } from '#facts/values/text';

/** What facts are called in one language, taken from the declarations of their kinds. */
export function kindWords(locale: Locale) {
  return {
    /** What one fact of each kind is called. */
    kind: ofEachKind(READ_KINDS, ({ words }) => words[locale].one),
    /** Facts of one kind, as the heading over them. */
    kinds: ofEachKind(READ_KINDS, ({ words }) => words[locale].many),
  };
}

/** What stands before the lines that only facts of a kind have. */
export function kindLabels<K extends LabelledKind>(kind: K, locale: Locale): Readonly<Record<Label<K>, string>> {
  return (KINDS[kind].labels?.[locale] ?? {}) as Readonly<Record<Label<K>, string>>;
}

/** What the picture of a shared link says of each kind: the question its facts answer, and what a count of them counts. */
export function kindCardWords(locale: Locale) {
  const said = (of: 'asks' | 'counted') =>
    ofEachKind(LISTED_KINDS, ({ page }) => (typeof page === 'object' ? page[of][locale] : ''));
  return { kind: said('asks'), kinds: said('counted') };
}

/** The titles of the tables in which facts stand. */
export function kindTableWords(locale: Locale): Record<KindTable, string> {
  const tables = KIND_FOLDERS.flatMap((kind) => KINDS[kind].table ?? []);
  return Object.fromEntries(tables.map(({ id, title }) => [id, title[locale]])) as Record<KindTable, string>;
}
