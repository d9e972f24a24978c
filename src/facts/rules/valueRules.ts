import type { Fact } from '../kinds/dossier.ts';
import { moneyOfDeal } from '../kinds/deal.ts';
import { highest, lowest } from '../values/quantity.ts';
import type { Value } from '../values/value.ts';
import { asSaid } from './asSaid.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';

/** Currencies of which a thousand or so make one of another that stories here are told in. */
const LARGE = ['usd', 'eur', 'gbp'];
/** An amount of these that is most likely one in won: ten trillion, which no company is worth and few countries produce in a year. */
const WON_SIZED = 1e13;

/** A part is within its whole, a rank within its order. */
export function findAboveWhole(fact: Fact): DraftFinding[] {
  return valuesIn(fact).flatMap(([value, path]) => aboveItsWhole(value, path));
}

function findWonSized(fact: Fact): DraftFinding[] {
  return valuesIn(fact).flatMap(([value, path]) => wonSized(value, path));
}

function valuesIn(fact: Fact): [Value, (string | number)[]][] {
  const own = fact.folder === 'figures' ? fact.value : fact.folder === 'deals' ? moneyOfDeal(fact) : undefined;
  const others = ('conflicts' in fact && fact.conflicts) || [];
  return [
    ...(own ? [[own, [fact.folder === 'figures' ? 'value' : 'amount']] as [Value, string[]]] : []),
    ...others.flatMap(({ value }, at): [Value, (string | number)[]][] =>
      value ? [[value, ['conflicts', at, 'value']]] : [],
    ),
  ];
}

function aboveItsWhole(value: Value, path: (string | number)[]): DraftFinding[] {
  const pair =
    value.form === 'share' && value.of
      ? (['part', value.of.part, 'whole', value.of.whole] as const)
      : value.form === 'rank' && value.of !== undefined
        ? (['rank', value.rank, 'of', value.of] as const)
        : undefined;
  if (!pair || pair[1] <= pair[3]) return [];
  const [key, part, wholeKey, whole] = pair;
  return [
    {
      at: { path: [...path, key] },
      message: {
        ko: `부분(${key}: ${part})이 전체(${wholeKey}: ${whole})보다 큽니다`,
        en: `The part (${key}: ${part}) is above its whole (${wholeKey}: ${whole})`,
      },
      hint: {
        ko: `두 수가 뒤바뀌었으면 ${key}: ${whole}, ${wholeKey}: ${part}. 아니면 출처에서 확인해 한쪽을 고치세요`,
        en: `If they are swapped: ${key}: ${whole}, ${wholeKey}: ${part}; otherwise correct one by the source`,
      },
    },
  ];
}

/** A reading, not arithmetic: an editor who means it says so. */
function wonSized(value: Value, path: (string | number)[]): DraftFinding[] {
  if (value.form !== 'money' || !LARGE.includes(value.currency)) return [];
  const { currency } = value;
  const size = Math.max(Math.abs(lowest(value.number)), Math.abs(highest(value.number)));
  if (size < WON_SIZED) return [];
  const said = asSaid(value);
  return [
    {
      at: { path: [...path, currency] },
      message: { ko: `너무 큰 금액입니다: ${said.ko}`, en: `${said.en} is a very large amount` },
      hint: {
        ko: `원화면 통화를 고치세요: krw: ${highest(value.number)}. 500억 달러는 usd: 50e9입니다`,
        en: `If it is won: krw: ${highest(value.number)}. Fifty billion dollars is usd: 50e9`,
      },
    },
  ];
}

export const unlikelySize: FactRule<'deals' | 'figures'> = {
  code: 'A31',
  level: 'warning',
  says: { ko: '다른 통화로 적은 듯한 큰 금액', en: 'An amount so large that it is likely in another currency' },
  reads: ['deals', 'figures'],
  find: findWonSized,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'amount: { usd: 50e9 }',
    wrong: 'amount: { usd: 72.5e12 }',
    right: 'amount: { krw: 72.5e12 }',
  },
};
