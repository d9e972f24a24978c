import { moneyOfDeal, type Deal } from '../kinds/deal.ts';
import type { Money } from '../values/money.ts';
import { highest, lowest } from '../values/quantity.ts';
import { asSaid } from './asSaid.ts';
import type { DraftFinding } from './draft.ts';
import type { Source } from '../kinds/source.ts';
import type { World } from './world.ts';
import type { FactRule } from './rule.ts';
import { findAboveWhole } from './valueRules.ts';
import { findWorkedCircles } from './workedRules.ts';
import { IN_EACH } from '../values/text.ts';

const total = (parts: readonly (Money | undefined)[]): number =>
  parts.reduce((sum, money) => sum + (money ? lowest(money.number) : 0), 0);

/** Amounts are decimals written as floats: a hundredth in a trillion is no difference. */
const CLOSE_ENOUGH = 1;

/** What a deal says of itself: its tranches make it up, its payments do not exceed it. */
function findOwnParts(deal: Deal): DraftFinding[] {
  const found: DraftFinding[] = [];
  const money = moneyOfDeal(deal);
  if (!money) return found;
  const whole = highest(money.number);
  if (deal.tranches) {
    const sum = total(deal.tranches.map(({ amount }) => amount));
    if (Math.abs(sum - whole) > CLOSE_ENOUGH) found.push(partsAgainstTotal(['tranches'], sum, whole, money));
  }
  if (deal.payments) {
    const sum = total(deal.payments.map(({ amount }) => amount));
    if (sum - whole > CLOSE_ENOUGH) found.push(partsAgainstTotal(['payments'], sum, whole, money));
    if (deal.state === 'paid' && whole - sum > CLOSE_ENOUGH) found.push(notAllPaid(sum, whole, money));
  }
  const other = [...(deal.tranches ?? []), ...(deal.payments ?? [])].find(
    ({ amount }) => amount.currency !== money.currency,
  );
  return other ? [...found, otherCurrency(deal, other.amount, money)] : found;
}

/** The parts of a round fit it. */
function findRoundParts(deal: Deal, deals: World['deals']): DraftFinding[] {
  const money = moneyOfDeal(deal);
  if (!money) return [];
  const parts = [...deals.values()]
    .filter((other) => other.partOf === deal.id)
    .map(moneyOfDeal)
    .filter((part) => part?.currency === money.currency);
  const [sum, whole] = [total(parts), highest(money.number)];
  return sum - whole > CLOSE_ENOUGH ? [partsAgainstTotal(['amount'], sum, whole, money)] : [];
}

/** No deal is, directly or in a circle, part of itself. */
function findRounds(deal: Deal, { deals }: World): DraftFinding[] {
  const chain = new Set([deal.id]);
  for (let up = deal.partOf; up; up = deals.get(up)?.partOf) {
    if (!chain.has(up)) {
      chain.add(up);
      continue;
    }
    const circle = [...chain, up].join(' → ');
    return [
      {
        at: { path: ['partOf'] },
        message: { ko: `서로를 품는 고리입니다: ${circle}`, en: `This goes in a circle: ${circle}` },
        hint: { ko: '더 큰 거래 쪽의 partOf를 지우세요', en: 'Remove partOf from the larger deal' },
      },
    ];
  }
  return [];
}

/** No report is its own origin. */
function findOwnOrigin(source: Source): DraftFinding[] {
  if (source.origin !== source.id) return [];
  return [
    {
      at: { path: ['origin'] },
      message: { ko: '자기 자신을 출처로 삼고 있습니다', en: 'It names itself as its origin' },
      hint: { ko: '처음 보도한 곳의 id를 적거나 지우세요', en: 'Name the first report, or leave it out' },
    },
  ];
}

/** A deal says what goes over: money, or something else. */
export function findNothing(deal: Deal): DraftFinding[] {
  return deal.amount === undefined && deal.what === undefined ? [nothingGoesOver()] : [];
}

function nothingGoesOver(): DraftFinding {
  return {
    at: { path: ['instrument'], side: 'key' },
    message: { ko: '무엇이 오가는지 없습니다', en: 'It does not say what goes over' },
    hint: {
      ko: `amount: { krw: 2.5e12 }, 밝히지 않았으면 amount: undisclosed, 돈이 아니면 what: ${IN_EACH}`,
      en: `amount: { krw: 2.5e12 }, amount: undisclosed, or, where it is no money, what: ${IN_EACH}`,
    },
  };
}

function otherCurrency(deal: Deal, part: Money, whole: Money): DraftFinding {
  const list = deal.tranches?.some(({ amount }) => amount === part) ? 'tranches' : 'payments';
  const at = (deal[list] ?? []).findIndex(({ amount }) => amount === part);
  return {
    at: { path: [list, at, 'amount', part.currency], side: 'key' },
    message: {
      ko: `전체는 ${whole.currency}인데 부분이 ${part.currency}입니다`,
      en: `The whole is in ${whole.currency}, this part in ${part.currency}`,
    },
    hint: {
      ko: `출처의 통화로 적으세요: ${whole.currency}: …`,
      en: `Write it in the source’s currency: ${whole.currency}: …`,
    },
  };
}

function partsAgainstTotal(path: string[], sum: number, whole: number, money: Money): DraftFinding {
  const say = (number: number) => asSaid({ ...money, number });
  const [parts, all, gap] = [say(sum), say(whole), say(Math.abs(sum - whole))];
  const sign = sum > whole ? '>' : '<';
  return {
    at: { path },
    message: {
      ko: `부분의 합 ${parts.ko} ${sign} 전체 ${all.ko}`,
      en: `The parts make ${parts.en}, the whole is ${all.en}`,
    },
    hint: {
      ko: `${gap.ko} 차이를 출처에서 확인해 한쪽을 고치세요`,
      en: `Find the ${gap.en} between them in the source and correct one side`,
    },
  };
}

function notAllPaid(sum: number, whole: number, money: Money): DraftFinding {
  const [paid, all] = [asSaid({ ...money, number: sum }), asSaid({ ...money, number: whole })];
  return {
    at: { path: ['state'] },
    message: {
      ko: `납입(paid)인데 지급의 합이 ${paid.ko}뿐입니다`,
      en: `Paid, but the payments make only ${paid.en}`,
    },
    hint: {
      ko: `모두(${all.ko}) 들어오기 전이면 state: committed`,
      en: `Until all ${all.en} has arrived, state: committed`,
    },
  };
}

export const unlikeWhole: FactRule<'deals' | 'figures'> = {
  code: 'A20',
  level: 'error',
  says: { ko: '부분의 합과 전체가 맞지 않음', en: 'The parts do not make the whole' },
  reads: ['deals', 'figures'],
  find: (fact, { deals }) => [
    ...findAboveWhole(fact),
    ...(fact.folder === 'deals' ? [...findOwnParts(fact), ...findRoundParts(fact, deals)] : []),
  ],
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: '{ usd: 35e9 }',
    wrong: '{ usd: 45e9 }',
    right: '{ usd: 35000000000 }',
  },
};

export const circle: FactRule<'deals' | 'figures' | 'sources'> = {
  code: 'B36',
  level: 'error',
  says: { ko: '자기 자신으로 돌아오는 고리', en: 'A circle back to itself' },
  reads: ['deals', 'figures', 'sources'],
  find: (fact, world) =>
    fact.folder === 'deals'
      ? findRounds(fact, world)
      : fact.folder === 'figures'
        ? findWorkedCircles(fact, world)
        : findOwnOrigin(fact),
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    wrong: 'origin: harbour-register\n',
    right: 'origin: hanbit-statement\n',
  },
};
