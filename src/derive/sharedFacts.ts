import { factsOf, type Dossier, type Fact, type Kind } from '#facts/kinds/dossier';
import { isShared } from '#facts/kinds/placement';
import { usesOf } from './uses.ts';

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

/** Of the facts that explainers share, those that this one names: in its story, or in a fact of its own. */
export function sharedNamed(dossier: Dossier): Fact[] {
  const shared = new Map(dossier.facts.filter(({ folder }) => isShared(folder)).map((fact) => [fact.id, fact]));
  const uses = usesOf(dossier, '', {});
  return [...shared.values()].filter(({ id }) => {
    const { sections = [], facts = [] } = uses.get(id) ?? {};
    return sections.length > 0 || facts.some((by) => !shared.has(by));
  });
}
