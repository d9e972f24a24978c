import { moneyOfDeal, partyList, sideList, type Deal } from '#facts/kinds/deal';
import { belongsTo } from '#facts/charts/selections/deals';
import { wordOf } from '#facts/kinds/dossier';
import type { Money } from '#facts/values/money';
import { workOut } from '#facts/values/worked';
import { formatList } from '#format/list';
import type { ChartMark, ChartParty } from '../../chartSpec.ts';
import { dealMark, fillOf, sideColour, sideName } from '../../marks/dealMarks.ts';
import { BETWEEN, idsOf, titleOf, written, writtenBeside, type Setting } from '../../setting.ts';

/** One mark for each arrow: a deal, or several that differ in nothing but their size and day. */
export function flowMarks(setting: Setting, deals: readonly Deal[]): ChartMark[] {
  const parties = new Set(deals.flatMap(({ from, to }) => [...partyList(from), ...partyList(to)]));
  const alike = Map.groupBy(deals, (deal) => {
    const [from, to] = [boxOf(setting, deal.from, parties), boxOf(setting, deal.to, parties)];
    const isMoney = moneyOfDeal(deal) !== undefined && !deal.partOf && !deal.tranches;
    return JSON.stringify([
      from.key,
      to.key,
      deal.instrument,
      deal.state,
      deal.status,
      isMoney ? moneyOfDeal(deal)?.currency : deal.id,
    ]);
  });
  return [...alike.values()].map((group) => flowMark(setting, group, parties));
}

/** The box a side stands in. A part of a party that is in the chart itself stands in that one’s box. */
function boxOf(setting: Setting, side: Deal['from'], parties: ReadonlySet<string>): ChartParty {
  const { facts } = setting.dossier;
  const tops = sideList(side).map((each) =>
    typeof each === 'string'
      ? ([...parties].find((other) => other !== each && belongsTo(facts, each, other)) ?? each)
      : each,
  );
  return {
    key: tops.map((each) => (typeof each === 'string' ? each : each.unnamed.en)).join(' '),
    name: sideName(setting, tops),
    colour: sideColour(setting, tops),
  };
}

function flowMark(setting: Setting, group: readonly Deal[], parties: ReadonlySet<string>): ChartMark {
  const [first, ...more] = group as [Deal, ...Deal[]];
  const [from, to] = [boxOf(setting, first.from, parties), boxOf(setting, first.to, parties)];
  const name = `${from.name} → ${to.name}`;
  const { segments, ...rest } = dealMark(setting, first, name, from.colour);
  // What is no money has no length, and has got as far as its deal.
  const whole = { factId: first.id, value: 0, fill: fillOf(first, first.state) };
  const single = { ...rest, segments: segments.length > 0 ? segments : [whole] };
  const between = { from, to };
  const kind = wordOf(setting.dossier, 'instruments', first.instrument).title[setting.locale];
  const within = partNames(setting, first, between);
  const what = [within ? `${within} ${kind}` : kind, single.state].join(BETWEEN);
  const told = { ...single, state: `${kind}${BETWEEN}${single.state}`, between };
  if (more.length === 0) return { ...told, detail: what };
  const marks = group.map((deal) => dealMark(setting, deal, titleOf(setting, deal.id), from.colour));
  const money = sumOf(group);
  const beside = writtenBeside(setting, money, first.when);
  const { beside: _, ...bare } = told;
  return {
    ...bare,
    boundTo: group.map(({ id }) => id).join(' '),
    detail: what,
    value: marks.reduce((sum, { value = 0 }) => sum + value, 0),
    figure: written(setting, money),
    ...(beside ? { beside } : {}),
    date: [...new Set(marks.map(({ date }) => date))].join(', '),
    segments: marks.map(({ factId, value = 0, figure, name: label, state }) => ({
      factId,
      value,
      fill: fillOf(first, first.state),
      named: { label, figure, state },
    })),
    sourceIds: idsOf(marks.flatMap(({ sourceIds }) => sourceIds)),
  };
}

/** The part of a party that a deal is with, where it is not the box itself. */
function partNames(setting: Setting, { from, to }: Deal, between: { from: ChartParty; to: ChartParty }): string {
  const inside = [...partyList(from), ...partyList(to)].filter(
    (id) => !`${between.from.key} ${between.to.key}`.split(' ').includes(id),
  );
  return formatList(
    inside.map((id) => titleOf(setting, id)),
    setting.locale,
  );
}

function sumOf(group: readonly Deal[]): Money {
  const sum = workOut(
    'sum',
    group.flatMap((deal) => moneyOfDeal(deal) ?? []),
  );
  if (sum?.form !== 'money') throw new Error(`${group.map(({ id }) => id).join(', ')}: no sum`);
  return sum;
}
