import { factsOf, type Dossier } from '#facts/kinds/dossier';

/** Whether the clauses of an explainer are articles of a law, and none is of a contract. */
export function areOfLaw(dossier: Dossier): boolean {
  const clauses = factsOf(dossier, 'clauses');
  return clauses.length > 0 && clauses.every(({ law }) => law);
}
