import type { Dossier, Fact, Kind } from '#facts/kinds/dossier';
import { namedFacts } from './namedBy.ts';

/** The kinds whose facts have a page of their own inside an explainer, in the order in which a reader meets them. */
export const PAGED_KINDS = [
  'issues',
  'positions',
  'clauses',
  'deals',
  'figures',
  'events',
  'unknowns',
  'differences',
  'exchange-rates',
  'sources',
] as const satisfies readonly Kind[];

/** Every fact with a page of its own inside its explainer. Organisations and people have one for all explainers, terms the glossary. */
export function pagedFacts(dossier: Dossier): Fact[] {
  return namedFacts(dossier).filter(({ folder }) => (PAGED_KINDS as readonly Kind[]).includes(folder));
}

/** All facts by kind, those with pages inside the explainer first. Empty kinds are left out. */
export function factIndex(dossier: Dossier): { kind: Kind; facts: Fact[] }[] {
  return [...PAGED_KINDS, 'organisations' as const, 'people' as const]
    .map((kind: Kind) => ({ kind, facts: namedFacts(dossier).filter(({ folder }) => folder === kind) }))
    .filter(({ facts }) => facts.length > 0);
}
