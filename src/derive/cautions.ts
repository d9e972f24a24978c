import { factsOf, type Dossier } from '#facts/dossier';
import type { Difference } from '#facts/difference';

/** The register in its order. */
export function differencesInOrder(dossier: Dossier): Difference[] {
  return [...factsOf(dossier, 'differences')].sort((a, b) => a.register.localeCompare(b.register));
}

/** Where the article differs from the record on a fact; what is to be left out is in the list only. */
export function cautionsAbout(dossier: Dossier, id: string): Difference[] {
  return differencesInOrder(dossier).filter(
    (difference) => difference.verdict !== 'omit' && difference.about.includes(id),
  );
}
