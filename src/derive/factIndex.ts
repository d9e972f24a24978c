import type { Dossier, Fact } from '#facts/kinds/dossier';
import { LISTED_KINDS, PAGED_KINDS, type Kind, type ListedKind, type PagedKind } from '#facts/kinds/kinds';
import { namedFacts } from './namedBy.ts';

/** A fact with a page of its own inside its explainer. */
export type PagedFact = Extract<Fact, { folder: PagedKind }>;
/** A fact with a page of its own, there or once for the site. */
type ListedFact = Extract<Fact, { folder: ListedKind }>;

/** Every fact with a page of its own inside its explainer. */
export function pagedFacts(dossier: Dossier): PagedFact[] {
  return namedFacts(dossier).filter((fact): fact is PagedFact =>
    (PAGED_KINDS as readonly Kind[]).includes(fact.folder),
  );
}

/** Every fact with a page of its own anywhere. */
export function listedFacts(dossier: Dossier): ListedFact[] {
  return namedFacts(dossier).filter((fact): fact is ListedFact =>
    (LISTED_KINDS as readonly Kind[]).includes(fact.folder),
  );
}

/** These by kind, those with pages inside the explainer first. Empty kinds are left out. */
export function factIndex(dossier: Dossier): { kind: ListedKind; facts: ListedFact[] }[] {
  const listed = listedFacts(dossier);
  return LISTED_KINDS.map((kind) => ({ kind, facts: listed.filter(({ folder }) => folder === kind) })).filter(
    ({ facts }) => facts.length > 0,
  );
}
