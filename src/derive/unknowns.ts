import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Unknown } from '#facts/kinds/unknown';

/** Open questions in their order. */
export function openQuestions(dossier: Dossier): Unknown[] {
  return [...factsOf(dossier, 'unknowns')].sort((a, b) => a.order - b.order);
}
