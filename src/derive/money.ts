import { moneyOfDeal, type Deal, type DealState } from '#facts/kinds/deal';
import { factsOf, wordOf, type Dossier } from '#facts/kinds/dossier';
import { stands } from '#facts/charts/selection';
import type { Money } from '#facts/values/money';
import { highest } from '#facts/values/quantity';
import type { Text } from '#facts/values/text';
import { compareWhen } from '#facts/values/when';
import { amountOf } from './values.ts';

/** A stretch of a deal that has got equally far. */
export interface Stretch {
  /** The fact that says so: the deal, or the figure of what was paid. */
  factId: string;
  money: Money;
  state: DealState;
  /** What the contract calls it, where it does; or what the figure measures. */
  title?: Text;
}

/** Amounts are decimals written as floats: one in a billion is no difference. */
const CLOSE_ENOUGH = 1;

/** How far the money of a deal has got: by its tranches, or by what is paid and what is not. Together they make its amount. */
export function stretchesOf(dossier: Dossier, deal: Deal): Stretch[] {
  const { id, state, tranches } = deal;
  const money = moneyOfDeal(deal);
  if (tranches)
    return tranches.map((tranche) => ({
      factId: id,
      money: tranche.amount,
      state: tranche.state ?? state,
      title: tranche.title,
    }));
  if (!money) return [];
  const paid = paidOf(dossier, deal);
  const rest = paid ? sizeOf(money) - sizeOf(paid.money) : 0;
  if (state === 'paid' || !paid || rest < CLOSE_ENOUGH) return [{ factId: id, money, state }];
  return [
    { ...paid, state: 'paid' },
    { factId: id, money: { ...money, number: rest }, state },
  ];
}

/** What was paid of a deal by the newest word on it: a figure of a measure that says so, else its payments. */
function paidOf(dossier: Dossier, deal: Deal): { factId: string; money: Money; title?: Text } | undefined {
  const figures = factsOf(dossier, 'figures')
    .filter((figure) => figure.of === deal.id && stands(figure))
    .filter(({ measure }) => wordOf(dossier, 'measures', measure).accumulates)
    .sort((a, b) => compareWhen(a.when, b.when));
  const newest = figures.at(-1);
  const money = newest && amountOf(dossier, newest);
  if (newest && money) return { factId: newest.id, money, title: wordOf(dossier, 'measures', newest.measure).title };
  const [first, ...more] = (deal.payments ?? []).map(({ amount }) => amount);
  return first && { factId: deal.id, money: { ...first, number: totalOf([first, ...more]) } };
}

/** What an amount counts for among others: the upper end of a range. */
function sizeOf(money: Money | undefined): number {
  return money ? highest(money.number) : 0;
}

function totalOf(amounts: readonly Money[]): number {
  return amounts.reduce((sum, money) => sum + sizeOf(money), 0);
}
