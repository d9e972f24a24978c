import { copy } from '#copy/copy';
import type { DealState } from '#facts/kinds/deal';
import type { Status } from '#facts/values/status';
import type { Locale } from '#facts/values/text';

/** The interface words a chart needs. */
export interface ChartWords {
  state: Record<DealState, string>;
  status: Record<Status, { mark: string; word: string }>;
  unit: { usd: string; percent: string };
  /** Before the names of those who published what a bar rests on. */
  sources: string;
}

/** These words in one language. */
export function chartWords(locale: Locale): ChartWords {
  const { deals, status, figure } = copy(locale);
  return { state: deals.state, status, unit: figure.unit, sources: figure.sources };
}
