import { factsOf, findFact, type Dossier } from '#facts/kinds/dossier';
import { concerns, type Issue } from '#facts/kinds/issue';
import type { Position } from '#facts/kinds/position';
import { partyOf, type Party } from './party.ts';

/** What stands where an issue and a party meet: a position, `unasked` where the issue is none of its business, nothing where a past state knew none. */
export type Cell = Position | 'unasked' | undefined;

/** Issues down, parties across; every cell of a party concerned filled, if only by "not found". */
export interface Comparison {
  parties: Party[];
  rows: { issue: Issue; cells: Cell[] }[];
}

/** What each party says on each issue. */
export function comparison(dossier: Dossier): Comparison {
  const parties = dossier.explainer.parties.map((id) => partyOf(dossier, id));
  const issues = [...factsOf(dossier, 'issues')].sort((a, b) => a.order - b.order);
  return {
    parties,
    rows: issues.map((issue) => ({
      issue,
      cells: parties.map(({ id }) => (concerns(issue, id) ? positionOf(dossier, issue, id) : 'unasked')),
    })),
  };
}

function positionOf(dossier: Dossier, issue: Issue, party: string): Position | undefined {
  const fact = findFact(dossier, `${issue.id}--${party}`);
  return fact?.folder === 'positions' ? fact : undefined;
}
