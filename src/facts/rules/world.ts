import type { Deal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Explainer } from '../kinds/explainer.ts';
import type { Source } from '../kinds/source.ts';
import type { Draft } from './draft.ts';

/** What the rules may look at. */
export interface World {
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
    drafts.filter((draft) => draft.folder !== 'explainer').map((draft) => [draft.id, draft.fact as Fact]),
  );
  const sources = [...facts.values()].filter(
    (fact): fact is Source & { folder: 'sources' } => fact.folder === 'sources',
  );
  const deals = new Map(
    [...facts.values()].flatMap((fact) => (fact.folder === 'deals' ? [[fact.id, fact as Deal]] : [])),
  );
  return { explainer, facts, present, sources, deals, charts: Object.keys(explainer.charts) };
}
