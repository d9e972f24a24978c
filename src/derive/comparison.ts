import { factOf, factsOf, findFact, type Dossier } from '#facts/kinds/dossier';
import type { Issue } from '#facts/kinds/issue';
import type { Organisation } from '#facts/kinds/organisation';
import type { Position } from '#facts/kinds/position';

/** Issues down, parties across; every cell filled, if only by "not found". In a past state a cell may be empty. */
export interface Comparison {
  parties: Organisation[];
  rows: { issue: Issue; positions: (Position | undefined)[] }[];
}

/** What each party says on each issue. */
export function comparison(dossier: Dossier): Comparison {
  const parties = dossier.explainer.parties.map((id) => factOf(dossier, 'organisations', id));
  const issues = [...factsOf(dossier, 'issues')].sort((a, b) => a.order - b.order);
  return {
    parties,
    rows: issues.map((issue) => ({
      issue,
      positions: parties.map((party) => positionOf(dossier, issue, party)),
    })),
  };
}

function positionOf(dossier: Dossier, issue: Issue, party: Organisation): Position | undefined {
  const fact = findFact(dossier, `${issue.id}--${party.id}`);
  return fact?.folder === 'positions' ? fact : undefined;
}
