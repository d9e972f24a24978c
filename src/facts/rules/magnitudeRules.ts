import { moneyOfDeal } from '../kinds/deal.ts';
import { highest, lowest } from '../values/quantity.ts';
import type { Value } from '../values/value.ts';
import { startOf } from '../values/when.ts';
import { asSaid } from './asSaid.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/**
 * How many times its neighbour an amount at either end of all amounts may be before somebody should look again. In the first three
 * explainers the farthest is 81 times; a unit that slipped makes a thousand.
 */
const FAR = 100;
/** The same where two currencies are compared to a power of ten alone, which may itself be three times off. */
const ROUGHLY_FAR = 300;
/** Fewer amounts than this say nothing of what is usual in a story: of three, two are at the ends. */
const SOME = 4;
/**
 * How many times one value of a measure may be another, the nearest of them, where nothing multiplied. In the
 * first three explainers the most is 2.8; a digit lost or won makes ten.
 */
const JUMP = 5;

type Amount = Of<'deals' | 'figures'>;
interface Sized {
  id: string;
  size: number;
}

const stated = (fact: Amount): Value | undefined => (fact.folder === 'deals' ? moneyOfDeal(fact) : fact.value);

/** What is asked for an amount of money: its currency, and what it is paid for each of. */
function unitOf(value: Value | undefined): string | undefined {
  return value?.form === 'money' ? `${value.currency} ${value.per ?? ''}` : undefined;
}

/** The size of an amount, which has no sign; none for nothing at all. */
function sizeOf(value: Value | undefined): number | undefined {
  if (value?.form !== 'money' && value?.form !== 'count') return undefined;
  const size = Math.max(Math.abs(highest(value.number)), Math.abs(lowest(value.number)));
  return size > 0 ? size : undefined;
}

/** All amounts of money on file in each currency, from the least. */
const amountsIn = rememberedBy((facts: World['facts']): ReadonlyMap<string, readonly Sized[]> => {
  const amounts = [...facts.values()].flatMap((fact) => {
    if (fact.folder !== 'deals' && fact.folder !== 'figures') return [];
    const [unit, size] = [unitOf(stated(fact)), sizeOf(stated(fact))];
    return unit === undefined || size === undefined ? [] : [{ id: fact.id, size, unit }];
  });
  return Map.groupBy(
    amounts.sort((a, b) => a.size - b.size),
    ({ unit }) => unit,
  );
});

/** How many dollars one is, to a power of ten: enough to tell a slipped unit, and never shown. Others are not compared. */
const POWER: Readonly<Record<string, number>> = {
  usd: 1,
  eur: 1,
  gbp: 1,
  chf: 1,
  cny: 0.1,
  jpy: 0.01,
  inr: 0.01,
  krw: 0.001,
};

/** The amounts of deals in every currency, in dollars to a power of ten. */
const roughIn = rememberedBy((facts: World['facts']): readonly Sized[] =>
  [...facts.values()].flatMap((fact) => {
    const size = fact.folder === 'deals' ? roughOf(fact) : undefined;
    return size === undefined ? [] : [{ id: fact.id, size }];
  }),
);

function roughOf(fact: Amount): number | undefined {
  const value = stated(fact);
  const [size, power] = [sizeOf(value), value?.form === 'money' && !value.per ? POWER[value.currency] : undefined];
  return size === undefined || power === undefined ? undefined : size * power;
}

/** Of a currency that few amounts are in, one is of another order than all deals of the story. */
function isOffAll(fact: Amount, { facts }: World): boolean {
  const [own, others] = [roughOf(fact), roughIn(facts).filter(({ id }) => id !== fact.id)];
  if (fact.folder !== 'deals' || own === undefined || others.length < SOME) return false;
  const sizes = others.map(({ size }) => size);
  return own * ROUGHLY_FAR <= Math.min(...sizes) || own >= ROUGHLY_FAR * Math.max(...sizes);
}

/** The largest amount of a currency is not a hundred times the next, nor the least a hundredth of it: a unit or a currency slipped. */
function findOffTheScale(fact: Amount, { facts }: World): DraftFinding[] {
  const value = stated(fact);
  const all = amountsIn(facts).get(unitOf(value) ?? '') ?? [];
  const own = sizeOf(value);
  if (own === undefined || value?.form !== 'money') return [];
  const [least, most] = [all.at(0)?.id === fact.id, all.at(-1)?.id === fact.id];
  const next = all.length < SOME ? undefined : least ? all.at(1) : most ? all.at(-2) : undefined;
  const isOff = next && Math.max(own / next.size, next.size / own) >= FAR;
  if (!isOff && !(all.length < SOME && isOffAll(fact, { facts } as World))) return [];
  return [
    findingAt(
      [fact.folder === 'deals' ? 'amount' : 'value'],
      {
        ko: `이 글의 금액들과 자릿수가 크게 다릅니다: ${asSaid(value).ko}`,
        en: `It is of another order than every other amount here: ${asSaid(value).en}`,
      },
      {
        ko: '출처의 단위와 통화를 다시 보세요. 맞으면 까닭과 함께 waivers에 적으세요',
        en: 'Look again at the unit and the currency of the source. If they are right, write a waiver with the reason',
      },
    ),
  ];
}

/** Measured of the same, by the same, for the same people: only the time is another. */
function isSameLater(a: Of<'figures'>, b: Of<'figures'>): boolean {
  return (
    a.id !== b.id &&
    a.measure === b.measure &&
    a.of === b.of &&
    a.whose === b.whose &&
    a.under?.en === b.under?.en &&
    startOf(a.when) !== startOf(b.when)
  );
}

/** A value that is a fifth of every other of its measure, or five times it, has most often lost or won a digit. */
function findLostDigits(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const { value } = figure;
  const own = sizeOf(value);
  if (own === undefined || value === undefined) return [];
  const others = [...facts.values()].flatMap((other) => {
    if (other.folder !== 'figures' || !isSameLater(figure, other)) return [];
    const size = other.value?.form === value.form && unitOf(other.value) === unitOf(value) && sizeOf(other.value);
    return size ? [size] : [];
  });
  const near = Math.min(...others.map((size) => Math.max(own / size, size / own)));
  // The one that is off is off from all; of two, either may be, and the later is told.
  if (others.length === 0 || near < JUMP) return [];
  return [
    findingAt(
      ['value'],
      {
        ko: `다른 때의 같은 값과 ${Math.round(near)}배 차이가 납니다: ${asSaid(value).ko}`,
        en: `It is ${Math.round(near)} times away from the same value at another time: ${asSaid(value).en}`,
      },
      {
        ko: '0이 빠지거나 더 붙지 않았는지 출처를 보세요. 맞으면 까닭과 함께 waivers에 적으세요',
        en: 'See in the source whether a nought is missing or too many. If not, write a waiver with the reason',
      },
    ),
  ];
}

const DEAL = (amount: string): string =>
  `---\ntitle: { ko: 한빛의 둘째 투자, en: Hanbit’s second investment }\nfrom: nuri\nto: hanbit\ninstrument: equity\nstate: committed\namount: { ${amount} }\nwhen: 2024-01-20\nstatus: announced\nsources: [hanbit-statement]\n---\n`;
const LAMPS = (when: string, number: number): string =>
  `---\ntitle: { ko: 등의 수(${when}), en: Lamps in ${when} }\nof: nuri\nmeasure: lamps\nwhen: ${when}\nvalue: { number: ${number}, unit: companies }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const offTheScale: FactRule<'deals' | 'figures'> = {
  code: 'A84',
  level: 'warning',
  says: { ko: '모든 금액과 자릿수가 다른 금액', en: 'An amount of another order than all the others' },
  reads: ['deals', 'figures'],
  find: findOffTheScale,
  example: {
    file: 'lighthouse/deals/second.mdx',
    wrong: DEAL('jpy: 50e12'),
    right: DEAL('jpy: 50e9'),
    beside: Object.fromEntries(
      ['20e9', '30e9', '40e9'].map((amount, at) => [`lighthouse/deals/other-${at}.mdx`, DEAL(`jpy: ${amount}`)]),
    ),
  },
};

export const lostDigit: FactRule<'figures'> = {
  code: 'A85',
  level: 'warning',
  says: { ko: '다른 때의 같은 값과 자릿수가 다름', en: 'Of another order than the same value at another time' },
  reads: ['figures'],
  find: findLostDigits,
  example: {
    file: 'lighthouse/figures/lamps-2024.mdx',
    wrong: LAMPS('2024', 12),
    right: LAMPS('2024', 120),
    beside: {
      'lighthouse/figures/lamps-2023.mdx': LAMPS('2023', 110),
      'reference/measures/lamps.mdx':
        '---\ntitle: { ko: 등의 수, en: Lamps }\ndefinition: { ko: 켠 등을 센 수다., en: How many lamps are lit. }\nform: count\n---\n',
    },
  },
};
