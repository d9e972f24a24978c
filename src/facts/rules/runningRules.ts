import { moneyOfDeal } from '../kinds/deal.ts';
import { highest, lowest } from '../values/quantity.ts';
import { endOf, startOf } from '../values/when.ts';
import { asSaid } from './asSaid.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

type Figure = Of<'figures'>;

const isGone = ({ status }: Figure): boolean => status === 'superseded' || status === 'withdrawn';
/** In what two figures of one measure of one thing may differ. */
const sameness = ({ when, for: time, by, under }: Figure): string => JSON.stringify([when, time, by, under?.ko]);

/** The figures that measure the same of the same. */
function kinOf(figure: Figure, { facts }: World): Figure[] {
  return [...facts.values()].filter(
    (fact): fact is Figure =>
      fact.folder === 'figures' &&
      fact.id !== figure.id &&
      fact.measure === figure.measure &&
      fact.of === figure.of &&
      fact.whose === figure.whose &&
      !isGone(fact),
  );
}

/** What has been paid or counted by a day only grows, and of a deal stops at its amount. */
function findRunningTotals(figure: Figure, world: World): DraftFinding[] {
  const { value } = figure;
  if (!world.measures.get(figure.measure)?.accumulates || isGone(figure) || value?.form !== 'money') return [];
  const deal = world.deals.get(figure.of);
  const most = deal && moneyOfDeal(deal);
  const isOver = most?.currency === value.currency && lowest(value.number) > highest(most.number);
  if (isOver && most.qualifier !== 'at-least') {
    return [
      findingAt(
        ['value'],
        {
          ko: `그때까지 쌓인 금액(${asSaid(value).ko})이 거래 금액(${asSaid(most).ko})보다 큽니다`,
          en: `The running total, ${asSaid(value).en}, exceeds the deal of ${asSaid(most).en}`,
        },
        { ko: '두 금액 가운데 틀린 것을 출처대로 고치세요', en: 'Correct one of the two by its source' },
      ),
    ];
  }
  const before = kinOf(figure, world).flatMap((other) =>
    other.value?.form === 'money' &&
    other.value.currency === value.currency &&
    endOf(other.when) < startOf(figure.when) &&
    lowest(other.value.number) > highest(value.number)
      ? [{ id: other.id, value: other.value }]
      : [],
  )[0];
  if (!before) return [];
  return [
    findingAt(
      ['value'],
      {
        ko: `그때까지 쌓인 값이 줄었습니다: ${before.id} ${asSaid(before.value).ko}, 그 뒤 ${asSaid(value).ko}`,
        en: `A running total has fallen: ${asSaid(before.value).en} (${before.id}), then ${asSaid(value).en}`,
      },
      { ko: '두 값 가운데 틀린 것을 출처대로 고치세요', en: 'Correct one of the two by its source' },
    ),
  ];
}

/** One thing has one value at one time, under one assumption. Told at the later of the two files. */
function findTwoValues(figure: Figure, world: World): DraftFinding[] {
  const { value } = figure;
  if (!value || isGone(figure)) return [];
  const twin = kinOf(figure, world).find(
    (other) => other.id < figure.id && other.value?.form === value.form && sameness(other) === sameness(figure),
  );
  if (!twin?.value) return [];
  return [
    findingAt(
      ['value'],
      {
        ko: `같은 때 같은 것을 잰 값이 ‘${twin.id}’에도 있습니다: ${asSaid(twin.value).ko}`,
        en: `‘${twin.id}’ measures the same thing at the same time: ${asSaid(twin.value).en}`,
      },
      {
        ko: '하나로 모으고 다른 값은 conflicts에 적으세요. 다른 것이면 무엇이 다른지 of, measure, whose, when, for나 가정(under)에 적으세요',
        en: 'Keep one, with the other value in its conflicts; if they differ, say in what: of, measure, whose, when, for, or the assumption in under',
      },
    ),
  ];
}

const FIGURE = (value: string, when: string, more = ''): string =>
  `---\ntitle: { ko: 낸 돈, en: Paid so far }\nof: hanbit-nuri-deal\nmeasure: funded-to-date\nwhen: ${when}\nvalue: { usd: ${value} }\n${more}status: confirmed\nsources: [harbour-register]\n---\n`;

export const runningTotal: FactRule<'figures'> = {
  code: 'A63',
  level: 'error',
  says: { ko: '쌓인 값이 줄거나 전체보다 큼', en: 'A running total that falls, or exceeds its whole' },
  reads: ['figures'],
  find: findRunningTotals,
  example: {
    file: 'lighthouse/figures/paid-in-january.mdx',
    wrong: FIGURE('51e9', '2024-01-31'),
    right: FIGURE('15e9', '2024-01-31'),
  },
};

export const twoValues: FactRule<'figures'> = {
  code: 'A64',
  level: 'error',
  says: { ko: '같은 때 같은 것을 잰 값이 둘', en: 'Two values of one thing at one time' },
  reads: ['figures'],
  find: findTwoValues,
  example: {
    file: 'lighthouse/figures/paid-so-far.mdx',
    wrong: FIGURE('16e9', '2024-01-31'),
    right: FIGURE('16e9', '2024-02-01'),
    beside: { 'lighthouse/figures/paid-in-january.mdx': FIGURE('15e9', '2024-01-31') },
  },
};
