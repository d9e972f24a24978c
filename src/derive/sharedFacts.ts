import { factsOf, type Dossier, type Fact, type Kind } from '#facts/kinds/dossier';
import { isShared } from '#facts/kinds/placement';
import { namedFacts } from './namedBy.ts';

/** A fact that explainers share. */
export interface SharedFact<K extends Kind> {
  fact: Extract<Fact, { folder: K }>;
  /** The explainers that name it. What none names keeps its address all the same. */
  knownTo: Dossier[];
  /** One that holds it, in which its sentences can be read. */
  heldBy: Dossier;
}

/** The facts of a shared kind over all explainers, each once, with the explainers that name it. */
export function sharedFacts<K extends Kind>(dossiers: readonly Dossier[], kind: K): SharedFact<K>[] {
  const found = new Map<string, SharedFact<K>>();
  for (const dossier of dossiers) {
    const named = new Set(namedFacts(dossier).map(({ id }) => id));
    for (const fact of factsOf(dossier, kind)) {
      const entry = found.get(fact.id) ?? { fact, knownTo: [], heldBy: dossier };
      if (named.has(fact.id)) entry.knownTo.push(dossier);
      found.set(fact.id, entry);
    }
  }
  return [...found.values()];
}

/** Of the facts that explainers share, those that this one names. */
export function sharedNamed(dossier: Dossier): Fact[] {
  return namedFacts(dossier).filter(({ folder }) => isShared(folder));
}
