import { factsOf, type Dossier, type Fact, type Kind } from '#facts/dossier';

/** The facts of a shared kind over all explainers, each once, with the explainers that know it. */
export function sharedFacts<K extends Kind>(
  dossiers: readonly Dossier[],
  kind: K,
): { fact: Extract<Fact, { folder: K }>; knownTo: Dossier[] }[] {
  const found = new Map<string, { fact: Extract<Fact, { folder: K }>; knownTo: Dossier[] }>();
  for (const dossier of dossiers)
    for (const fact of factsOf(dossier, kind)) {
      const entry = found.get(fact.id) ?? { fact, knownTo: [] };
      entry.knownTo.push(dossier);
      found.set(fact.id, entry);
    }
  return [...found.values()];
}
