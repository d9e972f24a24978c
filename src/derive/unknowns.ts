import { factsOf, type Dossier } from '#facts/dossier';
import type { Unknown } from '#facts/unknown';

/** Open questions in their order. */
export function openQuestions(dossier: Dossier): Unknown[] {
  return [...factsOf(dossier, 'unknowns')].sort((a, b) => a.order - b.order);
}
