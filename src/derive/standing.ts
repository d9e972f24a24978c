import type { Dossier, Fact } from '#facts/kinds/dossier';
import { namedFacts } from './namedBy.ts';
import { STATUSES, type Status } from '#facts/values/status';

/** A fact that says how well it stands. */
export type StandingFact = Fact & { status: Status };

const stands = (fact: Fact): fact is StandingFact => 'status' in fact && fact.status !== undefined;

/** The facts of an explainer that bear a status. What the article got wrong is counted apart. */
export function standingFacts(dossier: Dossier): StandingFact[] {
  return namedFacts(dossier)
    .filter(stands)
    .filter(({ folder }) => folder !== 'differences');
}

/** The facts of one kind that bear a status. */
export function standingOfKind(dossier: Dossier, kind: Fact['folder']): StandingFact[] {
  return namedFacts(dossier)
    .filter(stands)
    .filter(({ folder }) => folder === kind);
}

/** How many facts there are of each status, each fact counted once however many explainers know it; those of none are left out. */
export function tally(facts: readonly StandingFact[]): { total: number; parts: { status: Status; count: number }[] } {
  const once = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  const parts = STATUSES.map((status) => ({ status, count: once.filter((fact) => fact.status === status).length }));
  return { total: once.length, parts: parts.filter(({ count }) => count > 0) };
}
