import { copy, type Copy } from '#copy/copy';
import type { Scope, TextStatus } from '#facts/kinds/clause';
import type { DealState } from '#facts/kinds/deal';
import type { Status } from '#facts/values/status';
import type { Locale } from '#facts/values/text';

/** The interface words a chart needs. */
export interface ChartWords {
  state: Record<DealState, string>;
  /** A date on which a deal was signed or announced, where it could be taken for the day of payment. */
  agreed: (date: string) => string;
  status: Record<Status, { mark: string; word: string }>;
  /** Before the names of those who published what a mark rests on. */
  sources: string;
  /** The unit a chart is in, and what its forms say. */
  form: Copy['chart']['form'];
  scope: Record<Scope, string>;
  textStatus: Record<TextStatus, string>;
  /** Of an article of a law whose own words were read. */
  ofLaw: string;
}

/** These words in one language. */
export function chartWords(locale: Locale): ChartWords {
  const { deals, status, figure, chart, clauses, clauseVersions } = copy(locale);
  return {
    state: deals.state,
    agreed: deals.agreed,
    status,
    sources: figure.sources,
    form: chart.form,
    scope: clauses.scope,
    textStatus: clauses.textStatus,
    ofLaw: clauseVersions.law.verbatim,
  };
}
