import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { partyList, type Deal } from '#facts/kinds/deal';
import { compareWhen } from '#facts/values/when';

/** Deals by direction: into the party in the middle, and out of it. */
export interface Ledger {
  into: Deal[];
  outOf: Deal[];
}

/**
 * Every deal of the explainer, in order of time. The party in the middle is the one that most deals touch,
 * so that the table has two halves and never adds one to the other.
 */
export function ledger(dossier: Dossier): Ledger & { middle: string } {
  const deals = [...factsOf(dossier, 'deals')].sort(
    (a, b) => compareWhen(a.when, b.when) || a.id.localeCompare(b.id, 'en'),
  );
  const touched = new Map<string, number>();
  for (const deal of deals) {
    for (const party of [...partyList(deal.from), ...partyList(deal.to)])
      touched.set(party, (touched.get(party) ?? 0) + 1);
  }
  const middle = [...touched].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))[0]?.[0] ?? '';
  return {
    middle,
    into: deals.filter((deal) => partyList(deal.to).includes(middle)),
    outOf: deals.filter((deal) => partyList(deal.from).includes(middle)),
  };
}
