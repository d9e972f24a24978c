import MiniSearch, { type Query } from 'minisearch';
import { fold, readQuery } from './fold.ts';
import { corrected, vocabularyOf } from './corrected.ts';
import { stemsOf } from './particles.ts';
import { besides, grouped, sectionsFirst, type Found } from './found.ts';
import type { Group, SearchEntry } from './searchEntry.ts';
import { spellingTable, type Spellings } from './spellings.ts';
import { opened, otherReadings } from './otherReadings.ts';
import { withoutCounters } from './counters.ts';
import { wholeNames } from './wholeNames.ts';
import { indexKeys, pairs, queryWords, type Word } from './words.ts';

const FIELDS = ['title', 'also', 'value', 'when', 'text', 'status'] as const;
/** Who types a name looks for what has it as its title, before what has it besides, then for what counts so much or was then. */
const BOOST = { title: 4, also: 2.5, value: 2, when: 1.5 };
/** People look for what a word means and who somebody is before where it is mentioned. */
const GROUP_WEIGHT: Partial<Record<Group, number>> = {
  terms: 1.6,
  names: 1.6,
  sources: 0.5,
  differences: 0.8,
  pages: 1.2,
};
const NAMED: readonly Group[] = ['terms', 'names'];
const NONE: Found = { groups: [], count: 0, sought: [] };

/** What is longer is no question: with a dozen words, any of which will do, nearly everything is found. */
const MOST_OF_A_QUESTION = 12;

/**
 * How many entries are read before the page may answer to something else: fewer make the whole take longer, more hold up a key
 * that is pressed meanwhile.
 */
const READ_AT_A_TIME = 12;

/** Finds entries in all that it was given so far, as in one index. */
export interface Finder {
  /** Any text may be sought, and nothing is thrown. */
  find: (typed: string) => Found;
  /** Reads more entries; what is there already is not found twice. */
  add: (entries: readonly SearchEntry[]) => Promise<void>;
}

/** What is known of how readers write: their spellings, and the units behind numbers. */
export interface Readers {
  spellings?: Spellings;
  counters?: readonly string[];
}

/** Reads entries once, and finds in them, by the spellings of readers too. */
export async function createFinder(
  first: readonly SearchEntry[],
  { spellings: given = {}, counters = [] }: Readers = {},
): Promise<Finder> {
  const units = new Set(counters);
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: [...FIELDS],
    tokenize: (text) => indexKeys(fold(text)),
    processTerm: (term) => term,
  });
  const entries: SearchEntry[] = [];
  const known: string[][] = [];
  const held = new Set<string>();
  let spellings: ReadonlyMap<string, readonly string[]> = new Map();
  let vocabulary: ReadonlySet<string> | undefined;

  const add = async (more: readonly SearchEntry[]): Promise<void> => {
    const added = more.filter((entry) => held.size < held.add(JSON.stringify(entry)).size);
    const from = entries.length;
    entries.push(...added);
    known.push(...added.map(namesOf));
    await index.addAllAsync(
      added.map((entry, at) => ({ ...entry, id: from + at })),
      { chunkSize: READ_AT_A_TIME },
    );
    const names = entries.filter(({ group }) => NAMED.includes(group));
    spellings = spellingTable(
      given,
      names.map(({ title, also = '' }) => [title, also.split(' · ')[0] ?? ''] as const),
    );
    vocabulary = undefined;
  };
  // What bears the very name that was asked for comes first.
  const weightOf = (id: number, asked: readonly string[]): number =>
    (GROUP_WEIGHT[entries[id]?.group ?? 'facts'] ?? 1) * (known[id]?.some((name) => asked.includes(name)) ? 4 : 1);

  const wordsIn = (text: string): Word[] => withoutCounters(wholeNames(fold(text), spellings), fold(text), units);
  const seek = (text: string, combineWith: 'AND' | 'OR' = 'AND'): Found => {
    const sought = wordsIn(text)
      .filter((word) => combineWith === 'AND' || !saysLittle(word))
      .map((word) => waysToSay(word, spellings));
    if (sought.length === 0 || (combineWith === 'OR' && sought.length > MOST_OF_A_QUESTION)) return NONE;
    const asked = namesIn(fold(text));
    const weights: number[] = [];
    const hits = index.search(queryFor(sought, combineWith), {
      tokenize: (key: string) => [key],
      processTerm: (key: string) => key,
      prefix: (key: string) => /^\p{Script=Latin}{2,}$/u.test(key) || /^[가-힣]$/.test(key),
      boost: BOOST,
      boostDocument: (id: number) => (weights[id] ??= weightOf(id, asked)),
    });
    return { ...grouped(hits.flatMap(({ id }) => entries[id as number] ?? [])), sought };
  };
  const find = (typed: string): Found => {
    const query = readQuery(typed);
    const found = seek(query);
    if (found.count > 0) return found;
    // A syllable that is still being typed: the next one may begin with what now ends it.
    const open = seek(opened(query));
    if (open.count > 0) return open;
    const names = entries.filter(({ group }) => NAMED.includes(group)).flatMap(namesOf);
    for (const instead of otherReadings(query, names)) {
      const other = seek(instead);
      if (other.count > 0) return { ...other, instead };
    }
    vocabulary ??= vocabularyOf(entries, spellings.keys());
    const instead = corrected(query, (word) => seek(word).count > 0, vocabulary);
    if (instead !== undefined) return { ...seek(instead), instead };
    const some = seek(query, 'OR');
    const typedWords = wordsIn(query).filter((word) => !saysLittle(word));
    const missing = typedWords.map(({ from, to }) => query.slice(from, to)).filter((word) => seek(word).count === 0);
    const unfound = { missing: [...new Set(missing)], besides: besides(entries, some) };
    if (some.count === 0) return { ...found, ...unfound };
    return { ...some, ...unfound, groups: sectionsFirst(some.groups), isPartly: true };
  };
  await add(first);
  return { find, add };
}

/** A word as typed, without its particles, and as the facts spell it. */
function waysToSay(word: Word, spellings: ReadonlyMap<string, readonly string[]>): Word[] {
  const stems = word.kind === 'hangul' ? stemsOf(word.text) : [word.text];
  const others = stems.flatMap((stem) => spellings.get(stem) ?? []);
  return [
    ...stems.map((text) => ({ ...word, text })),
    ...others.map((text) => ({ ...word, text, kind: 'latin' as const, keys: [] })),
  ];
}

/** English words of a question that stand in every text: of a query of which nothing has all, they find too much. */
const saysLittle = ({ kind, text }: Word): boolean =>
  kind === 'latin' &&
  /^(?:a|an|and|are|did|do|does|for|has|have|how|in|is|it|of|on|or|that|the|to|was|were|will|with)$/.test(text);

function queryFor(sought: readonly Word[][], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    queries: sought.map((ways) => ({
      combineWith: 'OR',
      queries: ways.map((way) => ({ combineWith: 'AND', queries: keysOf(way) })),
    })),
  };
}

/** What must all be in an entry for a word to be in it. */
function keysOf({ text, keys }: Word): string[] {
  if (keys.length > 0) return keys.slice(0, 1);
  return queryWords(text).flatMap((part) =>
    part.kind === 'hangul' ? pairs(part.text) : part.keys.length > 0 ? part.keys.slice(0, 1) : [part.text],
  );
}

/** The whole query as a name might be written: without its last particle, too. */
function namesIn(query: string): string[] {
  const words = queryWords(query);
  const last = words.at(-1);
  if (!last) return [];
  const before = query.slice(words[0]?.from, last.from);
  return (last.kind === 'hangul' ? stemsOf(last.text) : [last.text]).map((stem) => before + stem);
}

/** The names by which an entry may be asked for as a whole, folded. */
function namesOf({ title, also = '' }: SearchEntry): string[] {
  return [title, ...also.split(' · ')].map((name) => fold(name).replace(/ ?\([^)]*\)$/, ''));
}
