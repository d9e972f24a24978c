import { copy } from '#copy/copy';
import type { DealState } from '#facts/kinds/deal';
import type { Status } from '#facts/values/status';
import type { Locale } from '#facts/values/text';

/** The interface words a chart needs. */
export interface ChartWords {
  state: Record<DealState, string>;
  /** A date on which a deal was signed or announced, where it could be taken for the day of payment. */
  agreed: (date: string) => string;
  status: Record<Status, { mark: string; word: string }>;
  unit: { money: (name: string, sign: string) => string; percent: string };
  /** Before the names of those who published what a bar rests on. */
  sources: string;
}

/** These words in one language. */
export function chartWords(locale: Locale): ChartWords {
  const { deals, status, figure } = copy(locale);
  return { state: deals.state, agreed: deals.agreed, status, unit: figure.unit, sources: figure.sources };
}
