import { z } from 'zod';
import { moneyOfDeal, partyList, sideList, type Deal } from '../../kinds/deal.ts';
import type { Fact } from '../../kinds/kinds.ts';
import { told } from '../../values/describe.ts';
import { highest } from '../../values/quantity.ts';
import { IdSchema } from '../../values/text.ts';
import { compareWhen } from '../../values/when.ts';
import { hasKey, selection, stands, type ToChooseFrom } from '../selection.ts';

/** `{ deals: { to: nuri, buys: stake } }`: the deals of a party, or those that a larger deal consists of. */
export const deals = selection({
  says: {
    ko: '한 조직이 주거나 받는 거래, 또는 한 거래를 이루는 거래들. buys로 돈의 성격을 가린다',
    en: 'the deals a party pays or is paid by, or those a larger deal consists of; `buys` keeps to one sort of money',
  },
  example: '{ deals: { to: nuri, buys: stake } }',
  schema: z.strictObject({
    deals: z
      .strictObject({
        to: IdSchema.optional().meta(told('돈을 받는 쪽의 id', 'nuri')),
        from: IdSchema.optional().meta(told('돈을 내는 쪽의 id', 'hanbit')),
        within: IdSchema.optional().meta(told('이 거래를 이루는 거래들', 'nuri-round-2024-01')),
        buys: IdSchema.optional().meta(told('돈이 사는 것: instruments/의 buys에 적은 말', 'stake')),
      })
      .refine(({ to, from, within }) => to !== undefined || from !== undefined || within !== undefined)
      .meta(told('어떤 거래들인가: to, from, within 가운데 하나는 적는다', { to: 'nuri', buys: 'stake' })),
  }),
  refers: { 'deals.to': ['organisations'], 'deals.from': ['organisations'], 'deals.within': ['deals'] },
  is: (written) => hasKey(written, 'deals'),
  choose({ deals: { to, from, within, buys } }, source) {
    const all = source.facts.filter((fact) => fact.folder === 'deals').filter(stands);
    const chosen = all
      .filter((deal) => buys === undefined || source.buysOf(deal.instrument) === buys)
      .filter((deal) => to === undefined || goes(source, deal, 'to', to))
      .filter((deal) => from === undefined || goes(source, deal, 'from', from));
    if (within === undefined) return countedOnce(chosen, source).sort(largestFirst);
    const parts = chosen.filter((deal) => isWithin(source, deal, within));
    const leaves = parts.filter((deal) => !parts.some(({ partOf }) => partOf === deal.id)).sort(largestFirst);
    const whole = all.find(({ id }) => id === within);
    // Where the known parts fall short of it, the whole stands above them, so that the gap is seen.
    return whole && leaves.length > 0 && !isMadeUpOf(whole, leaves) ? [whole, ...leaves] : leaves;
  },
});

type Chosen = Deal & { folder: 'deals' };

/** Nothing counts both whole and in parts: a deal gives way to parts that make it up, and a joint one to each party’s own. */
function countedOnce(chosen: readonly Chosen[], source: ToChooseFrom): Chosen[] {
  const takenApart = new Set(
    chosen
      .filter((deal) => {
        const parts = chosen.filter(({ partOf }) => partOf === deal.id);
        return parts.length > 0 && (isJoint(deal) || isMadeUpOf(deal, parts));
      })
      .map(({ id }) => id),
  );
  const inWhole = (deal: Deal): boolean =>
    chosen.some((other) => !takenApart.has(other.id) && other.id !== deal.id && isWithin(source, deal, other.id));
  return chosen.filter((deal) => !takenApart.has(deal.id) && !inWhole(deal));
}

const isJoint = ({ from, to }: Deal): boolean => sideList(from).length > 1 || sideList(to).length > 1;

/** Amounts are decimals written as floats: one in a billion is no difference. */
const CLOSE_ENOUGH = 1;

/** Whether these parts come to the whole. */
export function isMadeUpOf(whole: Deal, parts: readonly Deal[]): boolean {
  return Math.abs(sizeOf(whole) - parts.reduce((sum, part) => sum + sizeOf(part), 0)) <= CLOSE_ENOUGH;
}

/** What a deal counts for among others: the upper end of a range, nothing where no sum is known. */
function sizeOf(deal: Deal): number {
  const money = moneyOfDeal(deal);
  return money ? highest(money.number) : 0;
}

function goes({ facts }: ToChooseFrom, deal: Deal, way: 'from' | 'to', org: string): boolean {
  const is = (side: Deal['from']): boolean => partyList(side).some((id) => belongsTo(facts, id, org));
  return is(deal[way]) && !is(deal[way === 'from' ? 'to' : 'from']);
}

/** An organisation counts for the one it belongs to, as a shipyard of Hanbit’s does for Hanbit, and for its coalition. */
export function belongsTo(
  facts: readonly Fact[],
  id: string | undefined,
  org: string,
  met: ReadonlySet<string> = new Set(),
): boolean {
  // What stands inside itself is told by a rule of its own.
  if (id === undefined || id === org || met.has(`${id} ${org}`)) return id === org;
  const now = new Set([...met, `${id} ${org}`]);
  const [fact, whole] = [id, org].map((one) => facts.find((each) => each.id === one));
  if (whole?.folder === 'organisations' && whole.members?.some((member) => belongsTo(facts, id, member, now)))
    return true;
  return fact?.folder === 'organisations' && belongsTo(facts, fact.partOf, org, now);
}

/** Deals that are part of each other in a circle are told by a rule; here they are met once. */
function isWithin(source: ToChooseFrom, deal: Deal, whole: string, met: readonly string[] = []): boolean {
  if (deal.partOf === undefined || deal.partOf === whole) return deal.partOf === whole;
  if (met.includes(deal.id)) return false;
  const above = source.facts.find(({ id }) => id === deal.partOf);
  return above?.folder === 'deals' && isWithin(source, above, whole, [...met, deal.id]);
}

function largestFirst(a: Deal, b: Deal): number {
  return sizeOf(b) - sizeOf(a) || compareWhen(a.when, b.when) || a.id.localeCompare(b.id, 'en');
}
