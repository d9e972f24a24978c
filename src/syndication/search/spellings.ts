import { fold } from './fold.ts';

/** For a word as readers type it, the names that the facts use for it. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** Names in the two languages, `['한빛', 'Hanbit']`. */
export type NamePair = readonly [string, string];

/**
 * For a word as typed, the other words that mean it: those given, and every name beside itself in the other language. Names are
 * paired whole, never word by word: of ‘한빛 쪽’ and ‘the Hanbit side’ no part means another.
 */
export function spellingTable(
  spellings: Spellings,
  names: readonly NamePair[],
): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    if (from.length < 2 || from === to) return;
    table.set(from, [...(table.get(from) ?? []), to]);
  };
  for (const [from, others] of Object.entries(spellings)) for (const to of others) add(from, to);
  for (const [one, other] of names.map((pair) => pair.map(bare))) {
    if (one === undefined || other === undefined || isHangul(one) === isHangul(other)) continue;
    add(one, other);
    add(other, one);
  }
  return table;
}

const isHangul = (name: string): boolean => /[가-힣]/.test(name);
const bare = (name: string): string =>
  fold(name)
    .replace(/ ?\([^)]*\)/g, '')
    .trim();
