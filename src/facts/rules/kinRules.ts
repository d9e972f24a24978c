import { moneyOfDeal } from '../kinds/deal.ts';
import { highest, lowest } from '../values/quantity.ts';
import { asSaid } from './asSaid.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/**
 * How many times the others of its kind an amount may be, or they it, before somebody should look again. A slip of million for billion
 * is a thousand, of ten thousand for a hundred million (만, 억) ten thousand; in the first three explainers the farthest lies 23 times off.
 */
const FAR = 100;
/**
 * How far apart two rates of one pair of currencies may lie, as a part of one. Two published side by side lie 2 % apart; two
 * digits that changed places (1,483, 1,843) 24 %.
 */
const APART = 0.15;

type Amount = Of<'deals' | 'figures'>;
const moneyOf = (fact: Amount) => {
  const value = fact.folder === 'deals' ? moneyOfDeal(fact) : fact.value;
  return value?.form === 'money' ? value : undefined;
};

/** Amounts that should be of one order: what one pays for one thing, what is measured in money of one. */
function isKin(a: Amount, b: Amount): boolean {
  if (a.id === b.id) return false;
  if (a.folder === 'deals') {
    return b.folder === 'deals' && a.instrument === b.instrument && String(a.from) === String(b.from);
  }
  return b.folder === 'figures' && a.of === b.of;
}

/** A million for a billion shows beside what else is on file. Told where two or more of its kin are all a hundred times off. */
function findFarFromKin(fact: Amount, { facts }: World): DraftFinding[] {
  const own = moneyOf(fact);
  if (!own) return [];
  const size = highest(own.number);
  const times = [...facts.values()].flatMap((other) => {
    if ((other.folder !== 'deals' && other.folder !== 'figures') || !isKin(fact, other)) return [];
    const money = moneyOf(other);
    if (money?.currency !== own.currency) return [];
    const others = highest(money.number);
    return [Math.max(size / others, others / size)];
  });
  if (times.length < 2 || Math.min(...times) < FAR) return [];
  return [
    findingAt(
      [fact.folder === 'deals' ? 'amount' : 'value'],
      {
        ko: `함께 있는 금액들과 자릿수가 크게 다릅니다: ${asSaid(own).ko}`,
        en: `It is of another order than the amounts beside it: ${asSaid(own).en}`,
      },
      {
        ko: '출처의 단위(million, billion / 억, 조)를 다시 보세요. 맞으면 까닭과 함께 waivers에 적으세요',
        en: 'Look again at the unit of the source: million or billion. If it is right, write a waiver with the reason',
      },
    ),
  ];
}

/** A part of less than one in a hundred is often a fraction typed for a percentage. */
function findFractions(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const share = figure.value?.form === 'share' ? figure.value.percent : undefined;
  if (share === undefined || lowest(share) <= 0 || highest(share) >= 1) return [];
  const kin = [...facts.values()].some(
    (other) =>
      other.folder === 'figures' &&
      other.id !== figure.id &&
      other.measure === figure.measure &&
      other.value?.form === 'share' &&
      lowest(other.value.percent) < 2,
  );
  if (kin) return [];
  const right = Number((highest(share) * 100).toPrecision(6));
  return [
    findingAt(
      ['value', 'percent'],
      { ko: `1%가 못 되는 비율입니다: ${highest(share)}%`, en: `It is less than one per cent: ${highest(share)}%` },
      { ko: `${right}%라는 뜻이면 percent: ${right}`, en: `If ${right}% is meant, percent: ${right}` },
    ),
  ];
}

/** Two rates of one pair of currencies that an explainer names lie near each other. */
function findRatesApart(explainer: World['explainer'], { facts }: World): DraftFinding[] {
  const named = [...(explainer.rates ?? []), ...(explainer.compareRate ? [explainer.compareRate] : [])];
  const rates = named
    .map((id) => facts.get(id))
    .filter((rate): rate is Of<'exchange-rates'> => rate?.folder === 'exchange-rates');
  return rates.flatMap((rate, at) => {
    const far = rates
      .slice(0, at)
      .find((other) => other.of === rate.of && other.in === rate.in && Math.abs(other.is - rate.is) / other.is > APART);
    return far
      ? findingAt(
          [rate.id === explainer.compareRate ? 'compareRate' : 'rates'],
          {
            ko: `나란히 쓰는 두 환율이 크게 다릅니다: ${far.id} ${far.is}, ${rate.id} ${rate.is}`,
            en: `The two rates lie far apart: ${far.id} ${far.is}, ${rate.id} ${rate.is}`,
          },
          {
            ko: '숫자의 자리가 바뀌지 않았는지 고시를 다시 보세요',
            en: 'See in the notice whether digits changed places',
          },
        )
      : [];
  });
}

const DEAL = (amount: string): string =>
  `---\ntitle: { ko: 한빛의 둘째 투자, en: Hanbit’s second investment }\nfrom: hanbit\nto: nuri\ninstrument: equity\nstate: committed\namount: { usd: ${amount} }\nwhen: 2024-01-20\nstatus: announced\nsources: [hanbit-statement]\n---\n`;
const STAKE = (percent: string): string =>
  `---\ntitle: { ko: 누리의 점유율, en: Nuri’s market share }\nof: nuri\nmeasure: market-share\nwhen: 2024-01-20\nvalue: { percent: ${percent} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;
const RATE = (is: string): string =>
  `---\ntitle: { ko: 둘째 환율, en: Second rate }\nof: usd\nin: krw\nis: ${is}\nbasis: assumed\nwhen: 2024-01-03\nstatus: confirmed\nsources: [rate-notice]\n---\n`;

export const farFromKin: FactRule<'deals' | 'figures'> = {
  code: 'A67',
  level: 'warning',
  says: { ko: '함께 있는 금액들과 자릿수가 다름', en: 'An amount of another order than those beside it' },
  reads: ['deals', 'figures'],
  find: findFarFromKin,
  example: {
    file: 'lighthouse/deals/second.mdx',
    wrong: DEAL('50e6'),
    right: DEAL('5e9'),
    beside: { 'lighthouse/deals/third.mdx': DEAL('20e9') },
  },
};

export const fractionForShare: FactRule<'figures'> = {
  code: 'A72',
  level: 'note',
  says: { ko: '소수로 적은 듯한 비율', en: 'A fraction where a percentage may be meant' },
  reads: ['figures'],
  find: findFractions,
  example: { file: 'lighthouse/figures/nuri-share.mdx', wrong: STAKE('0.4'), right: STAKE('40') },
};

export const ratesApart: FactRule<'explainer'> = {
  code: 'A69',
  level: 'warning',
  says: { ko: '나란히 쓰는 환율이 크게 다름', en: 'Rates named together that lie far apart' },
  reads: ['explainer'],
  find: findRatesApart,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'rates: [krw-test]',
    wrong: 'rates: [krw-test]\ncompareRate: krw-far',
    right: 'rates: [krw-test]\ncompareRate: krw-near',
    beside: {
      'reference/exchange-rates/krw-far.mdx': RATE('1600'),
      'reference/exchange-rates/krw-near.mdx': RATE('1040'),
    },
  },
};
