import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Unknown } from '#facts/kinds/unknown';

/** Open questions in their order. */
export function openQuestions(dossier: Dossier): Unknown[] {
  return [...factsOf(dossier, 'unknowns')].sort((a, b) => a.order - b.order);
}

/** So many stand in a story; all of them have a page of their own. A choice: as many as a reader takes in at the end. */
const IN_STORY = 4;

/** The questions that a story itself shows. */
export function foremostQuestions(dossier: Dossier): Unknown[] {
  return openQuestions(dossier).slice(0, IN_STORY);
}
