import { factOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Figure } from '#facts/kinds/figure';
import type { Count, Money, Qualifier, Share } from '#facts/values/money';
import type { When } from '#facts/values/when';

/** Which part of a fact is meant; places count from 1. */
export interface Part {
  tranche?: number;
  payment?: number;
  version?: number;
  conflict?: number;
}

type Valued = Extract<Fact, { folder: 'deals' | 'figures' }>;

function valued(dossier: Dossier, id: string): Valued {
  const fact = findFact(dossier, id);
  if (fact?.folder !== 'deals' && fact?.folder !== 'figures') throw new Error(`${id} has no value`);
  return fact;
}

function item<T>(list: readonly T[] | undefined, place: number): T {
  const found = list?.[place - 1];
  if (found === undefined) throw new Error(`there is no item ${place}`);
  return found;
}

/** A figure's amount, typed or worked out from other figures. */
export function amountOf(dossier: Dossier, figure: Figure): Money | undefined {
  if (!figure.computed) return figure.amount;
  const [over, under] = figure.computed.quotient.map((id) => factOf(dossier, 'figures', id));
  const share = under?.share?.percent;
  if (!over?.amount || typeof share !== 'number') return undefined;
  return { usd: (over.amount.usd / share) * 100, qualifier: 'about' };
}

/** The money a fact, or a part of it, speaks of; for several deals, their sum. */
export function moneyOf(dossier: Dossier, ids: readonly string[], part: Part = {}): Money {
  const amounts = ids.map((id) => {
    const fact = valued(dossier, id);
    if (part.conflict) return item(fact.conflicts, part.conflict).amount;
    if (fact.folder === 'figures') return amountOf(dossier, fact);
    if (part.tranche) return item(fact.tranches, part.tranche).amount;
    if (part.payment) return item(fact.payments, part.payment).amount;
    return fact.amount;
  });
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length < ids.length) throw new Error(`${ids.join(' ')} is not money`);
  return known.length === 1 && known[0]
    ? known[0]
    : { usd: known.reduce((sum, { usd }) => sum + usd, 0), ...commonQualifier(known) };
}

/** A sum is as exact as its parts agree to be; where they differ it is only about right. */
function commonQualifier(amounts: readonly Money[]): { qualifier?: Qualifier } {
  const qualifiers = new Set(amounts.map(({ qualifier }) => qualifier ?? 'exact'));
  const [only] = qualifiers;
  if (qualifiers.size === 1 && only) return only === 'exact' ? {} : { qualifier: only };
  return { qualifier: 'about' };
}

/** The share a figure gives. */
export function shareOf(dossier: Dossier, id: string, part: Part = {}): Share {
  const fact = factOf(dossier, 'figures', id);
  const share = part.conflict ? item(fact.conflicts, part.conflict).share : fact.share;
  if (!share) throw new Error(`${id} is not a share`);
  return share;
}

/** The number of things a figure counts; for a deal, the years it runs. */
export function countOf(dossier: Dossier, id: string, part: Part = {}): Count {
  const fact = valued(dossier, id);
  if (part.conflict) {
    const count = item(fact.conflicts, part.conflict).count;
    if (count) return count;
  }
  if (fact.folder === 'figures' && fact.count) return fact.count;
  if (fact.folder === 'deals' && fact.years)
    return { number: fact.years, unit: { ko: '년', en: fact.years === 1 ? 'year' : 'years' } };
  throw new Error(`${id} is not a count`);
}

/** When a fact, or a part of it, was. */
export function whenOf(dossier: Dossier, id: string, part: Part = {}): When {
  const fact = findFact(dossier, id);
  if (!fact) throw new Error(`there is no ${id}`);
  if (fact.folder === 'deals' && part.payment) return item(fact.payments, part.payment).when;
  if (fact.folder === 'clauses') return item(fact.versions, part.version ?? 1).from;
  if (part.conflict && 'conflicts' in fact) {
    const when = item(fact.conflicts, part.conflict).when;
    if (when) return when;
  }
  if (fact.folder === 'sources') return fact.published;
  if ('when' in fact && fact.when !== undefined) return fact.when;
  throw new Error(`${id} has no date`);
}
