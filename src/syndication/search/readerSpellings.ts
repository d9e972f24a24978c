import { wordsOf, type Dossier } from '#facts/kinds/dossier';
import { inAll } from '#facts/values/text';
import { fold } from './fold.ts';

/** How readers type what the facts write otherwise: for each word as typed, the names in every language. */
export function readerSpellings(dossiers: readonly Dossier[]): Record<string, string[]> {
  const spelled = new Map<string, Set<string>>();
  for (const { title, typed } of dossiers.flatMap((dossier) => wordsOf(dossier, 'spellings')))
    for (const word of typed.map(fold)) {
      const names = spelled.get(word) ?? new Set();
      for (const name of inAll(title).map(fold)) names.add(name);
      spelled.set(word, names);
    }
  return Object.fromEntries(
    [...spelled].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, names]) => [word, [...names]]),
  );
}
