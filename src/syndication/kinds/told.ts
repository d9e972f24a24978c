import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Kind, OwnKind, ReadKind, TabledKind } from '#facts/kinds/kinds';
import type { Locale, Text } from '#facts/values/text';
import { plainText } from '#format/plainText';
import type { Column, DataTable } from '../data/dataTable.ts';
import type { StructuredNode } from '../machines/structuredGraph.ts';
import type { Group } from '../search/searchEntry.ts';

/** A fact of a kind. */
export type Of<K extends Kind> = Extract<Fact, { folder: K }>;

/** Texts as plain words, in the language of the page; those there are none of are passed over. */
export type Say = (...texts: (Text | undefined)[]) => string;

/** How the search tells of a kind: among what it is shown, and what a fact of it says, its own sentence first. */
export interface Found<K extends Kind> {
  group: Group;
  says: (fact: Of<K>, say: Say, dossier: Dossier, locale: Locale) => string;
}

/** A table of an explainer, under its title; `last` are the columns that end every table. */
export type Table = (dossier: Dossier, title: Text, last: Column<unknown>[]) => DataTable;

interface Told<K extends Kind> {
  /** For kinds that schema.org has a word for: what the page of a fact is about. */
  nodes?: (fact: Of<K>, dossier: Dossier, locale: Locale, site: string) => readonly StructuredNode[];
  /** What its fields mean, in English, where no other kind has them: see data/fieldMeanings.ts. */
  fields?: Readonly<Record<string, string>>;
}
interface ToldToSearch<K extends Kind> {
  /** Undefined for what the search does not find by itself. */
  found: Found<K> | undefined;
}
interface ToldInALine<K extends Kind> {
  /** What one comes down to in a line, for a reader who was here before. */
  inALine: (fact: Of<K>, dossier: Dossier, locale: Locale) => string;
}
interface ToldInTable {
  /** The table for download in which all of them stand. */
  table: Table;
}

/** All that others are told of the facts of a kind. What its declaration asks for has to be there. */
export type ToldOf<K extends Kind> = Told<K> &
  (K extends ReadKind ? ToldToSearch<K> : unknown) &
  (K extends OwnKind ? ToldInALine<K> : unknown) &
  (K extends TabledKind ? ToldInTable : unknown);

/** A text as plain words in one language. */
export const said = (text: Text, dossier: Dossier, locale: Locale): string => plainText(text[locale], dossier, locale);
