import { chosenFor } from '../charts/chosen.ts';
import type { ChartEntry } from '../charts/entry.ts';
import { partyList } from '../kinds/deal.ts';
import type { Fact } from '../kinds/kinds.ts';
import type { World } from './world.ts';

/** A chart as it is written, with what it chooses. */
export interface ChosenChart {
  id: string;
  entry: ChartEntry;
  facts: readonly Fact[];
}

/** What a chart chooses. */
export function chosenIn(entry: ChartEntry, { facts, instruments }: World): Fact[] {
  return chosenFor(entry, { facts: [...facts.values()], buysOf: (id) => instruments.get(id)?.buys });
}

/** Everybody whom the facts of a chart are of. */
export function partiesIn(facts: readonly Fact[]): Set<string> {
  return new Set(
    facts.flatMap((fact) => {
      if (fact.folder === 'deals') return [...partyList(fact.from), ...partyList(fact.to)];
      if (fact.folder === 'clauses') return fact.between;
      return fact.folder === 'figures' ? [fact.of, ...(fact.whose ? [fact.whose] : [])] : [];
    }),
  );
}
