import { GROUPS, type Group, type SearchEntry } from './searchEntry.ts';
import type { Word } from './words.ts';

/** What was found for a query: groups with the best first, and what to mark in them. */
export interface Found {
  groups: { group: Group; entries: SearchEntry[] }[];
  count: number;
  /** What was searched instead, where nothing was found for what was typed. */
  instead?: string | undefined;
  /** Whether nothing has all of what was typed, and this has some of it. */
  isPartly?: boolean;
  /** Of what was typed, where nothing has all of it, the words that nothing has. */
  missing?: string[];
  /** What there is at all, where what was typed is not there as it was typed: topics, explainers, pages. */
  besides?: SearchEntry[];
  /** For each word, the spellings by which it was sought. */
  sought: Word[][];
}

/** As many things that were not asked for as help: what is above them was. A choice. */
const MOST_BESIDES = 8;

/** What there is besides what was found, in the order in which the site lists it. */
export function besides(entries: readonly SearchEntry[], { groups }: Found): SearchEntry[] {
  const shown = new Set(groups.flatMap((group) => group.entries));
  return entries.filter((entry) => entry.group === 'pages' && !shown.has(entry)).slice(0, MOST_BESIDES);
}

/** A question is asked of the story, and of what is not known. */
export function sectionsFirst(groups: Found['groups']): Found['groups'] {
  return groups.toSorted((a, b) => Number(b.group === 'story') - Number(a.group === 'story'));
}

/** Entries, the best first, by their groups. */
export function grouped(entries: SearchEntry[]): Pick<Found, 'groups' | 'count'> {
  const byGroup = Map.groupBy(entries, ({ group }) => group);
  const groups = [...byGroup].map(([group, members]) => ({ group, entries: members }));
  // What a source says is told before the source.
  groups.sort((a, b) => Number(a.group === 'sources') - Number(b.group === 'sources'));
  return { groups: groups.filter(({ group }) => GROUPS.includes(group)), count: entries.length };
}
