import type { z } from 'zod';
import type { BlockTag, FactTag } from '#intake/tags';
import type { Locale, Text } from '../values/text.ts';
import type { List } from './lists.ts';

/** Kinds that a field may name: by their folders, or all of a sort, so that a new kind need not be added everywhere. */
export type Named<K extends string = string> = readonly K[] | 'parties' | 'standing' | 'read';

/** Where a reader opens a fact: inside its explainer, once for the whole site, or as an entry of the glossary. */
interface Page {
  at: 'explainer' | 'site';
  /** Its kind’s place in a list of all facts, in the order in which a reader meets them; 5.1 stands between 5 and 6. */
  listed: number;
  /** Where the explainer lists it: the page, and what stands before its id in the address there. */
  entry?: { on: 'story' | List; prefix: '' | 'event-' | 'source-' };
  /** Whether one says more than its day, which then does not stand large at the head of its page: somebody’s words, answers. */
  saysMore?: true;
  /** The question that all of them answer together: what the picture of a shared link says. */
  asks: Readonly<Record<Locale, string>>;
  /** What a count of them counts, on the same picture. */
  counted: Readonly<Record<Locale, string>>;
}

/** How a fact is known on a day in the past. */
export type Past = 'cited' | 'always' | 'never' | 'own';

/**
 * A kind of fact, declared once. Every list of kinds follows from the declarations in kinds.ts; what needs code of its
 * own in a higher layer (rows of a page, an entry of the search) is a table over all kinds there, and does not compile
 * while one is missing.
 */
export interface Declaration<K extends string = string> {
  /** The word typed after `npm run new --`. */
  name: string;
  /** One of them in a sentence, and the heading over several. */
  words: Readonly<Record<Locale, { one: string; many: string }>>;
  /** The desk's own Korean word, where it is shorter than the reader's. */
  desk?: string;
  /** What stands before the lines that only facts of this kind have; words with something inside them are in copy/. */
  labels?: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** What one file of it says, for the handbook. */
  says: Text;
  /** Whose folder it lies in: an explainer's, the `reference/` that all share, or either. */
  lives: 'explainer' | 'reference' | 'both';
  schema: z.ZodType<Record<string, unknown>>;
  /** What the file's name tells besides; undefined for a name that does not fit. */
  fromId?: (id: string) => Record<string, string> | undefined;
  /** Its rows stand in a CSV file of its name beside it. */
  rows?: true;
  /** It shows the picture beside it that its `file` names. */
  picture?: true;
  /** A name may hold digits and is shown as it is; a sentence takes numbers from tags. */
  title: 'name' | 'sentence';
  /** Other fields that hold names: `columns.*.title`, where `*` stands for every item, or every key. */
  names?: readonly string[];
  /** The field that dates it. */
  dated?: 'when' | 'published' | 'versions';
  /** Whether it says how well it stands. */
  status: boolean;
  /** Whether it can speak, pay and take part. */
  party?: true;
  page?: Page | 'glossary';
  /**
   * Which field names which kinds, beside those of every fact (references.ts). `*` stands for every item of a list, or
   * every key of a record; `-` for every item of a list alone; a trailing `$key` means that the keys themselves are ids.
   */
  refers: Readonly<Record<string, Named<K>>>;
  /**
   * How it is known on a day in the past: by what its sources then carried (`cited`), as it is today (`always`), not at all
   * (`never`: it was written looking back), or in a way of its own, which derive/factThen.ts then has to know. Words have none.
   */
  past?: Past;
  /** Tags whose `of` may name it; <When> and <Status> follow from `dated` and `status`. */
  tags: readonly Exclude<FactTag, 'When' | 'Status'>[];
  /** Blocks of a story that show all of them without naming any. */
  shownBy: readonly BlockTag[];
  /** The table for download in which they stand: its file's name, its title, and its place among tables where that is not the kind’s. */
  table?: { id: string; title: Text; place?: number };
}

/** A declaration, its words kept as they are so that types follow from them. */
export function declare<const D extends Declaration>(declaration: D): D {
  return declaration;
}
