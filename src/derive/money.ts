import { partyList, type Deal, type DealState } from '#facts/kinds/deal';
import { findFact, factsOf, wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Figure } from '#facts/kinds/figure';
import type { Money } from '#facts/values/money';
import type { Status } from '#facts/values/status';
import type { Text } from '#facts/values/text';
import { compareWhen, endOf, startOf } from '#facts/values/when';
import { amountOf } from './values.ts';

/** A stretch of a deal that has got equally far. */
export interface Stretch {
  /** The fact that says so: the deal, or the figure of what was funded. */
  factId: string;
  usd: number;
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
const FALLEN: readonly Status[] = ['denied', 'withdrawn', 'superseded'];
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
export function partsOf(dossier: Dossier, whole: Deal): { deals: Deal[]; restUsd: number } {
  const within = standingDeals(dossier).filter((deal) => isWithin(dossier, deal, whole.id));
  const deals = within.filter((deal) => childrenOf(within, deal).length === 0).sort(largestFirst);
  const rest = whole.amount.usd - totalOf(deals);
  return { deals, restUsd: rest > CLOSE_ENOUGH ? rest : 0 };
}

/** How far the money of a deal has got: by its tranches, or by what is paid and what is not. Together they make its amount. */
export function stretchesOf(dossier: Dossier, deal: Deal): Stretch[] {
  const { id, state, amount, tranches } = deal;
  if (tranches)
    return tranches.map((tranche) => ({
      factId: id,
      usd: tranche.amount.usd,
      state: tranche.state ?? state,
      title: tranche.title,
    }));
  const paid = paidOf(dossier, deal);
  if (state === 'paid' || !paid || amount.usd - paid.usd < CLOSE_ENOUGH)
    return [{ factId: id, usd: amount.usd, state }];
  return [
    { ...paid, state: 'paid' },
    { factId: id, usd: amount.usd - paid.usd, state },
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
    if (figure.share) days.set(day, [...(days.get(day) ?? []), figure]);
  }
  const fullest = [...days.values()].reduce<Figure[]>((best, day) => (day.length >= best.length ? day : best), []);
  return fullest.sort((a, b) => Number(!a.holder) - Number(!b.holder) || topOf(b) - topOf(a));
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
        a.money.usd - b.money.usd,
    );
}

function standingFigures(dossier: Dossier, of: string, measures: readonly string[]): Figure[] {
  return factsOf(dossier, 'figures')
    .filter((figure) => figure.of === of && measures.includes(figure.measure) && !FALLEN.includes(figure.status))
    .sort((a, b) => compareWhen(a.when, b.when));
}

const buys = (dossier: Dossier, { instrument }: Deal): string => wordOf(dossier, 'instruments', instrument).buys;

function standingDeals(dossier: Dossier): Deal[] {
  return factsOf(dossier, 'deals').filter((deal) => !FALLEN.includes(deal.status));
}

function goes(dossier: Dossier, deal: Deal, way: { from: string } | { to: string }): boolean {
  const from = partyList(deal.from).some((id) => belongsTo(dossier, id, 'from' in way ? way.from : way.to));
  const to = partyList(deal.to).some((id) => belongsTo(dossier, id, 'from' in way ? way.from : way.to));
  return 'from' in way ? from && !to : to && !from;
}

/** An organisation counts for the one it belongs to, as AWS does for Amazon. */
function belongsTo(dossier: Dossier, id: string | undefined, org: string): boolean {
  if (id === undefined || id === org) return id === org;
  const fact = findFact(dossier, id);
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
  return Math.abs(whole.amount.usd - totalOf(parts)) <= CLOSE_ENOUGH;
}

function totalOf(deals: readonly { amount: Money }[]): number {
  return deals.reduce((sum, { amount }) => sum + amount.usd, 0);
}

function paidOf(dossier: Dossier, deal: Deal): { factId: string; usd: number } | undefined {
  const funded = measured(dossier, deal.id, ['funded-to-date']).at(-1);
  if (funded) return { factId: funded.figure.id, usd: funded.money.usd };
  const usd = totalOf(deal.payments ?? []);
  return usd > 0 ? { factId: deal.id, usd } : undefined;
}

function topOf(figure: Figure): number {
  const percent = figure.share?.percent ?? 0;
  return typeof percent === 'number' ? percent : percent.to;
}

function largestFirst(a: Deal, b: Deal): number {
  return b.amount.usd - a.amount.usd || compareWhen(a.when, b.when) || a.id.localeCompare(b.id, 'en');
}
