import type { ChartEntry } from '../charts/entry.ts';
import type { Fact } from '../kinds/kinds.ts';

/** A chart as it is written, with what it chooses. */
export interface ChosenChart {
  id: string;
  entry: ChartEntry;
  facts: readonly Fact[];
}
