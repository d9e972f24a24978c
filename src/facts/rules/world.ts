import type { Deal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Explainer } from '../kinds/explainer.ts';
import type { Instrument } from '../kinds/instrument.ts';
import type { Measure } from '../kinds/measure.ts';
import type { Ladder } from '../kinds/ladder.ts';
import { isWordKind, type WordKind, type WordOf } from '../kinds/vocabulary.ts';
import type { Wording } from '../kinds/wording.ts';
import type { Source } from '../kinds/source.ts';
import type { Draft } from './draft.ts';

/** What the rules may look at. */
export interface World {
  explainer: Explainer;
  facts: ReadonlyMap<string, Fact>;
  /** Every id that a file claims, with its folder, also where the file could not be read. */
  present: ReadonlyMap<string, string>;
  /** What figures measure, by id. */
  measures: ReadonlyMap<string, Measure>;
  /** What kinds of money there are, by id. */
  instruments: ReadonlyMap<string, Instrument>;
  /** Words that may say no more than the sources do, by id. */
  wording: ReadonlyMap<string, Wording>;
  /** Stages that follow one another, by id. */
  ladders: ReadonlyMap<string, Ladder>;
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
  return {
    explainer,
    facts,
    measures: wordsOf(drafts, 'measures'),
    instruments: wordsOf(drafts, 'instruments'),
    wording: wordsOf(drafts, 'wording'),
    ladders: wordsOf(drafts, 'ladders'),
    present,
    sources,
    deals,
    charts: Object.keys(explainer.charts),
  };
}

/** The words of a kind that an explainer may use, by id. */
export function wordsOf<K extends WordKind>(drafts: readonly Draft[], kind: K): ReadonlyMap<string, WordOf<K>> {
  return new Map(
    drafts.flatMap(({ folder, id, fact }) => (folder === kind ? [[id, fact as unknown as WordOf<K>] as const] : [])),
  );
}
