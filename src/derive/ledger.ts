import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { partyList, type Deal } from '#facts/kinds/deal';
import { compareWhen } from '#facts/values/when';

/** Deals by direction: into the party in the middle, out of it, and between others. */
export interface Ledger {
  into: Deal[];
  outOf: Deal[];
  /** Deals that do not touch the party in the middle. */
  between: Deal[];
}

/**
 * Every deal of the explainer, in order of time. The party in the middle is the one that most deals touch,
 * so that the table keeps money in and money out apart and never adds one to the other; what passes it by stands by itself.
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
  const into = deals.filter((deal) => partyList(deal.to).includes(middle));
  const outOf = deals.filter((deal) => partyList(deal.from).includes(middle));
  return { middle, into, outOf, between: deals.filter((deal) => !into.includes(deal) && !outOf.includes(deal)) };
}
