import { colourOf } from '#derive/colour';
import { paidWhen } from '#derive/paidWhen';
import { stretchesOf, type Stretch } from '#derive/money';
import { moneyOfDeal, sideList, type Deal, type DealState } from '#facts/kinds/deal';
import { factOf } from '#facts/kinds/dossier';
import type { PartyColour } from '#facts/values/colour';
import { highest } from '#facts/values/quantity';
import { formatWhen } from '#format/date';
import { formatList } from '#format/list';
import { unbroken } from '#format/unbroken';
import { partsOf, type ChartMark, type ChartSegment, type Fill } from '../chartSpec.ts';
import { idsOf, spoken, titleOf, worded, written, writtenBeside, type Setting } from '../setting.ts';

/** One mark for each deal, named by the party that differs, or by the deals themselves where that tells them not apart. */
export function dealMarks(setting: Setting, deals: readonly Deal[]): ChartMark[] {
  const side = otherSideOf(deals);
  const names = deals.map((deal) => sideName(setting, deal[side]));
  const wholes = new Set(deals.map(({ partOf }) => partOf));
  const unique = new Set(names).size === names.length;
  return deals.map((deal, at) => {
    const isWhole = wholes.has(deal.id);
    const name = unique && !isWhole ? (names[at] ?? '') : spoken(setting, deal.title);
    return dealMark(setting, deal, name, isWhole ? 'others' : sideColour(setting, deal[side]));
  });
}

/** The side on which the parties differ: who pays, where all pay one; else who is paid. */
function otherSideOf(deals: readonly Deal[]): 'from' | 'to' {
  const payers = new Set(deals.map(({ from }) => JSON.stringify(from)));
  return payers.size === 1 && deals.length > 1 ? 'to' : payersPayOne(deals) ? 'from' : 'to';
}

const payersPayOne = (deals: readonly Deal[]): boolean => new Set(deals.map(({ to }) => JSON.stringify(to))).size === 1;

/** The parties of one side, as one name. */
export function sideName(setting: Setting, side: Deal['from']): string {
  return formatList(
    sideList(side).map((each) => (typeof each === 'string' ? titleOf(setting, each) : spoken(setting, each.unnamed))),
    setting.locale,
  );
}

/** The colour of a side that is one party. */
export function sideColour({ dossier }: Setting, side: Deal['from']): PartyColour {
  const [first, ...more] = sideList(side);
  return typeof first === 'string' && more.length === 0 ? colourOf(dossier, first) : 'others';
}

/** One mark for a deal, solid as far as it is paid. */
export function dealMark(setting: Setting, deal: Deal, name: string, colour: PartyColour): ChartMark {
  const { dossier, words } = setting;
  const segments = stretchesOf(dossier, deal).map((stretch) => segmentOf(setting, deal, stretch));
  const parts = partsOf({ segments }).map(({ named }) => unbroken(`${named.label} ${named.figure}`));
  const funded = segments
    .filter(({ factId }) => factId !== deal.id)
    .flatMap(({ factId }) => factOf(dossier, 'figures', factId).sources);
  return {
    ...worded(setting, deal, name, [words.state[deal.state], unbroken(dealDate(setting, deal, 'month')), ...parts]),
    date: dealDate(setting, deal, 'full'),
    ...amountIn(setting, deal),
    colour,
    segments,
    state: words.state[deal.state],
    sourceIds: idsOf([...deal.sources, ...funded]),
  };
}

/** What a deal is worth, in figures; what is no money, or was not disclosed, in words. */
export function amountIn(setting: Setting, deal: Deal): Pick<ChartMark, 'value' | 'figure' | 'beside'> {
  const money = moneyOfDeal(deal);
  if (!money) return { figure: deal.what ? spoken(setting, deal.what) : setting.words.form.undisclosed };
  const beside = writtenBeside(setting, money, deal.when);
  return { value: highest(money.number), figure: written(setting, money), ...(beside ? { beside } : {}) };
}

/** When the money went, of a paid deal; else when it was signed or announced, which beside ‘paid’ has to be said. */
export function dealDate({ locale, words }: Setting, deal: Deal, show: 'full' | 'month'): string {
  const paid = paidWhen(deal);
  const date = formatWhen(paid ?? deal.when, locale, show);
  return deal.state === 'paid' && !paid ? words.agreed(date) : date;
}

/** A stretch of a deal. It has a name where the contract, or a figure of what was paid, gives it one. */
function segmentOf(setting: Setting, deal: Deal, { factId, money, state, title }: Stretch): ChartSegment {
  const named = title
    ? {
        named: {
          label: spoken(setting, title),
          figure: written(setting, money),
          state: setting.words.state[state],
        },
      }
    : {};
  return {
    factId,
    value: highest(money.number),
    fill: fillOf(deal, state),
    ...named,
  };
}

/** How far a deal, or a stretch of it, has got, as a fill. */
export function fillOf({ status }: Pick<Deal, 'status'>, state: DealState): Fill {
  if (status === 'expected') return 'outline';
  switch (state) {
    case 'paid':
      return 'solid';
    case 'committed':
    case 'conditional':
      return 'hatched';
    case 'planned':
    case 'reported':
      return 'outline';
    default:
      return state satisfies never;
  }
}
