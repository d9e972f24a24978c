import { wordsOf, type Dossier } from '#facts/kinds/dossier';
import type { Text } from '#facts/values/text';
import type { Locale } from '#facts/values/text';

/** A word with what it means. */
export interface DefinedWord {
  id: string;
  title: Text;
  definition: Text;
}

/** The words of a kind over all explainers, each once, in the order of their titles. */
export function houseWords(
  dossiers: readonly Dossier[],
  kind: 'measures' | 'instruments',
  locale: Locale,
): DefinedWord[] {
  const all = dossiers.flatMap((dossier): DefinedWord[] => wordsOf(dossier, kind));
  const once = [...new Map(all.map((word) => [word.id, word])).values()];
  return once.sort((a, b) => (a.title[locale] < b.title[locale] ? -1 : 1));
}
