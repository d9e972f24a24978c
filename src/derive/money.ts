import { moneyOfDeal, partyList, type Deal, type DealState } from '#facts/kinds/deal';
import { findFact, factsOf, wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Figure } from '#facts/kinds/figure';
import type { Money } from '#facts/values/money';
import { highest } from '#facts/values/quantity';
import type { Status } from '#facts/values/status';
import type { Text } from '#facts/values/text';
import { compareWhen, endOf, startOf } from '#facts/values/when';
import { amountOf, shareIn } from './values.ts';

/** A stretch of a deal that has got equally far. */
export interface Stretch {
  /** The fact that says so: the deal, or the figure of what was funded. */
  factId: string;
  money: Money;
  state: DealState;
  /** What the contract calls it, where it does. */
  title?: Text;
}

/** A sum of money measured at one time. */
export interface MeasuredMoney {
  figure: Figure;
  money: Money;
}

/** What the money of an instrument buys, as the instruments say: a part of the company, or the use of what it makes. */
const INVESTING = 'stake';
const BUYING = 'use';
const VALUING: readonly string[] = ['valuation-pre-money', 'valuation-post-money', 'valuation-implied'];
const EARNING: readonly string[] = ['annual-revenue', 'annual-revenue-outlook'];
const FALLEN: readonly Status[] = ['denied', 'withdrawn', 'mistaken', 'superseded'];
/** Amounts are decimal dollars written as floats: a dollar in a billion is no difference. */
const CLOSE_ENOUGH = 1;

/** Who invests in an organisation, largest first: each investor's own deal, never the round that contains it. */
export function moneyInto(dossier: Dossier, org: string): Deal[] {
  const deals = standingDeals(dossier).filter(
    (deal) => buys(dossier, deal) === INVESTING && goes(dossier, deal, { to: org }),
  );
  return deals.filter((deal) => !deals.some((other) => isWithin(dossier, other, deal.id))).sort(largestFirst);
}

/** What an organisation has bought or will pay for, largest first. Nothing is counted both whole and in parts. */
export function moneyOutOf(dossier: Dossier, org: string): Deal[] {
  const deals = standingDeals(dossier).filter(
    (deal) => buys(dossier, deal) === BUYING && goes(dossier, deal, { from: org }),
  );
  const madeUp = new Set(deals.filter((deal) => isMadeUpOf(deal, childrenOf(deals, deal))).map((deal) => deal.id));
  const inWhole = (deal: Deal): boolean =>
    deals.some((other) => !madeUp.has(other.id) && other.id !== deal.id && isWithin(dossier, deal, other.id));
  return deals.filter((deal) => !madeUp.has(deal.id) && !inWhole(deal)).sort(largestFirst);
}

/** The deals a larger one consists of, largest first, and what of it no deal accounts for. */
export function partsOf(dossier: Dossier, whole: Deal): { deals: Deal[]; rest?: Money } {
  const within = standingDeals(dossier).filter((deal) => isWithin(dossier, deal, whole.id));
  const deals = within.filter((deal) => childrenOf(within, deal).length === 0).sort(largestFirst);
  const all = moneyOfDeal(whole);
  const rest = sizeOf(all) - totalOf(deals.map(moneyOfDeal));
  return { deals, ...(all && rest > CLOSE_ENOUGH ? { rest: { ...all, number: rest } } : {}) };
}

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

/** What an organisation was valued at, in order of time. */
export function valuationsOf(dossier: Dossier, org: string): MeasuredMoney[] {
  return measured(dossier, org, VALUING);
}

/** What an organisation earned in a year and what it is expected to earn, in order of time. */
export function revenueOf(dossier: Dossier, org: string): MeasuredMoney[] {
  return measured(dossier, org, EARNING);
}

/**
 * Who owned how much of an organisation at one time: the named holders, largest first, then the others. Percentages of
 * different days are not parts of one whole: the day is taken on which most holders are known, and of such the newest.
 */
export function holdersOf(dossier: Dossier, org: string): Figure[] {
  const days = new Map<string, Figure[]>();
  for (const figure of standingFigures(dossier, org, ['stake'])) {
    const day = `${startOf(figure.when)} ${endOf(figure.when)}`;
    if (shareIn(dossier, figure)) days.set(day, [...(days.get(day) ?? []), figure]);
  }
  const fullest = [...days.values()].reduce<Figure[]>((best, day) => (day.length >= best.length ? day : best), []);
  return fullest.sort((a, b) => Number(!a.whose) - Number(!b.whose) || topOf(dossier, b) - topOf(dossier, a));
}

/** In order of time; of one time, in the order of the measures, and the smaller first. */
function measured(dossier: Dossier, of: string, measures: readonly string[]): MeasuredMoney[] {
  const order = ({ figure }: MeasuredMoney): number => measures.indexOf(figure.measure);
  return standingFigures(dossier, of, measures)
    .flatMap((figure) => {
      const money = amountOf(dossier, figure);
      return money ? [{ figure, money }] : [];
    })
    .sort(
      (a, b) =>
        startOf(a.figure.when).localeCompare(startOf(b.figure.when)) ||
        order(a) - order(b) ||
        sizeOf(a.money) - sizeOf(b.money),
    );
}

function standingFigures(dossier: Dossier, of: string, measures: readonly string[]): Figure[] {
  return factsOf(dossier, 'figures')
    .filter((figure) => figure.of === of && measures.includes(figure.measure) && !FALLEN.includes(figure.status))
    .sort((a, b) => compareWhen(a.when, b.when));
}

const buys = (dossier: Dossier, { instrument }: Deal): string => wordOf(dossier, 'instruments', instrument).buys;

/** Deals that stand and have a sum. Of several currencies, those in the one that most are in: others cannot stand on its axis. */
function standingDeals(dossier: Dossier): Deal[] {
  const deals = factsOf(dossier, 'deals').filter((deal) => !FALLEN.includes(deal.status) && moneyOfDeal(deal));
  const byCurrency = Object.values(Object.groupBy(deals, (deal) => moneyOfDeal(deal)?.currency ?? ''));
  return byCurrency.reduce<Deal[]>((most, group = []) => (group.length > most.length ? group : most), []);
}

function goes(dossier: Dossier, deal: Deal, way: { from: string } | { to: string }): boolean {
  const from = partyList(deal.from).some((id) => belongsTo(dossier, id, 'from' in way ? way.from : way.to));
  const to = partyList(deal.to).some((id) => belongsTo(dossier, id, 'from' in way ? way.from : way.to));
  return 'from' in way ? from && !to : to && !from;
}

/** An organisation counts for the one it belongs to, as a shipyard of Hanbit’s does for Hanbit, and for its coalition. */
function belongsTo(dossier: Dossier, id: string | undefined, org: string): boolean {
  if (id === undefined || id === org) return id === org;
  const fact = findFact(dossier, id);
  const whole = findFact(dossier, org);
  if (whole?.folder === 'organisations' && whole.members?.some((member) => belongsTo(dossier, id, member))) return true;
  return fact?.folder === 'organisations' && belongsTo(dossier, fact.partOf, org);
}

function isWithin(dossier: Dossier, deal: Deal, wholeId: string): boolean {
  if (deal.partOf === undefined || deal.partOf === wholeId) return deal.partOf === wholeId;
  const whole = findFact(dossier, deal.partOf);
  return whole?.folder === 'deals' && isWithin(dossier, whole, wholeId);
}

function childrenOf(deals: readonly Deal[], whole: Deal): Deal[] {
  return deals.filter((deal) => deal.partOf === whole.id);
}

function isMadeUpOf(whole: Deal, parts: readonly Deal[]): boolean {
  return Math.abs(sizeOf(moneyOfDeal(whole)) - totalOf(parts.map(moneyOfDeal))) <= CLOSE_ENOUGH;
}

/** What an amount counts for among others: the upper end of a range. */
function sizeOf(money: Money | undefined): number {
  return money ? highest(money.number) : 0;
}

function totalOf(amounts: readonly (Money | undefined)[]): number {
  return amounts.reduce((sum, money) => sum + sizeOf(money), 0);
}

function paidOf(dossier: Dossier, deal: Deal): { factId: string; money: Money } | undefined {
  const funded = measured(dossier, deal.id, ['funded-to-date']).at(-1);
  if (funded) return { factId: funded.figure.id, money: funded.money };
  const [first, ...more] = (deal.payments ?? []).map(({ amount }) => amount);
  return first && { factId: deal.id, money: { ...first, number: totalOf([first, ...more]) } };
}

function topOf(dossier: Dossier, figure: Figure): number {
  return highest(shareIn(dossier, figure)?.percent ?? 0);
}

function largestFirst(a: Deal, b: Deal): number {
  return (
    sizeOf(moneyOfDeal(b)) - sizeOf(moneyOfDeal(a)) || compareWhen(a.when, b.when) || a.id.localeCompare(b.id, 'en')
  );
}
