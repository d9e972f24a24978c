import type { Deal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Explainer } from '../kinds/explainer.ts';
import { isWordKind } from '../kinds/vocabulary.ts';
import type { Source } from '../kinds/source.ts';
import type { Draft } from './draft.ts';
import { steadyWorldOf, type SteadyWorld } from './steadyWorld.ts';

/** What the rules may look at. */
export interface World extends SteadyWorld {
  steady: SteadyWorld;
  explainer: Explainer;
  facts: ReadonlyMap<string, Fact>;
  /** Every id that a file claims, with its folder, also where the file could not be read. */
  present: ReadonlyMap<string, string>;
  sources: readonly Source[];
  deals: ReadonlyMap<string, Deal>;
  charts: readonly string[];
}

/** What the rules may look at, for one explainer. */
export function worldOf(drafts: readonly Draft[], explainer: Explainer, present: ReadonlyMap<string, string>): World {
  const facts = new Map(
    drafts.flatMap(({ folder, id, fact }) =>
      folder === 'explainer' || isWordKind(folder) ? [] : [[id, fact as Fact] as const],
    ),
  );
  const sources = [...facts.values()].filter(
    (fact): fact is Source & { folder: 'sources' } => fact.folder === 'sources',
  );
  const deals = new Map(
    [...facts.values()].flatMap((fact) => (fact.folder === 'deals' ? [[fact.id, fact as Deal]] : [])),
  );
  const steady = steadyWorldOf(drafts);
  return {
    explainer,
    facts,
    ...steady,
    steady,
    present,
    sources,
    deals,
    charts: Object.keys(explainer.charts),
  };
}
