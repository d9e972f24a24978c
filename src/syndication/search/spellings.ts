import { fold } from './fold.ts';

/** For a word as readers type it, the names that the facts use for it. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** Names in the two languages, `['애저', 'Azure']`. */
export type NamePair = readonly [string, string];

/** For a word as typed, the other words that mean it: those given, and every name beside itself in the other language. */
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
  for (const [one, other] of names) {
    const [here, there] = [partsOf(one), partsOf(other)];
    if (here.length !== there.length) continue;
    for (const [at, part] of here.entries()) {
      const twin = there[at] ?? part;
      // A name is paired word by word only where its scripts differ: Andy Jassy, 앤디 재시.
      if (/[가-힣]/.test(part) === /[가-힣]/.test(twin)) continue;
      add(part, twin);
      add(twin, part);
    }
  }
  return table;
}

const partsOf = (name: string): string[] =>
  fold(name)
    .replace(/\([^)]*\)/g, '')
    .split(/\s+/)
    .filter(Boolean);
