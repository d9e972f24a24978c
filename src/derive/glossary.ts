import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Term } from '#facts/kinds/term';

/** The words of all explainers, each once. */
export function glossary(dossiers: readonly Dossier[]): Term[] {
  return [...new Map(dossiers.flatMap((dossier) => factsOf(dossier, 'terms').map((term) => [term.id, term]))).values()];
}
