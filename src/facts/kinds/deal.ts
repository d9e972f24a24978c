import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { unitsAt } from './unit.ts';
import { MoneySchema, type Money } from '../values/money.ts';
import { IdSchema, IN_EACH, type Text, TextSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';

/** How far the money has got: paid, promised without condition, promised on a condition, intended, or only reported. */
export const DEAL_STATES = ['paid', 'committed', 'conditional', 'planned', 'reported'] as const;
export type DealState = (typeof DEAL_STATES)[number];

/** Somebody who is not named, as the source describes them. Never counted as a party. */
const UnnamedSchema = z.strictObject({
  unnamed: TextSchema.meta(
    told('이름을 밝히지 않은 쪽을 출처가 뭐라 했나', {
      ko: '이름을 밝히지 않은 투자자',
      en: 'an investor who was not named',
    }),
  ),
});
/** One side of a deal: an id, somebody unnamed, or several of either. */
const SideSchema = z.union([IdSchema, UnnamedSchema, z.array(z.union([IdSchema, UnnamedSchema])).min(1)]);
const StateSchema = choice(DEAL_STATES, {
  paid: '냈다',
  committed: '조건 없이 약정했다',
  conditional: '조건이 붙은 약정이다',
  planned: '할 뜻을 밝혔다',
  reported: '보도만 있다',
});

/** A deal: money with a direction, an instrument and a state. */
export const DealSchema = z.strictObject({
  ...factFields,
  /** Who pays: an organisation or a person, somebody unnamed, or several. */
  from: SideSchema.meta(
    told(
      `돈을 내는 쪽: 조직이나 사람의 id 하나, 또는 [여럿]. 이름을 밝히지 않았으면 { unnamed: ${IN_EACH} }`,
      'hanbit',
    ),
  ),
  /** Who is paid. */
  to: SideSchema.meta(told('돈을 받는 쪽: from과 같이 적는다', 'nuri')),
  /** What kind of money it is. Money that buys different things never meets on one axis or in one sum. */
  instrument: IdSchema.meta(
    told('돈의 성격. instruments/에 있는 id를 적는다. 사는 것이 다른 돈은 더하거나 나란히 그리지 않는다', 'equity'),
  ),
  state: StateSchema.meta(told('돈이 어디까지 갔나', 'committed')),
  amount: z
    .union([MoneySchema, z.literal('undisclosed')])
    .optional()
    .meta(told('금액, 출처가 적은 통화 그대로. 밝히지 않았으면 undisclosed. 돈이 아니면 what을 적는다', { usd: 50e9 })),
  /** What goes over besides money or in its stead: a right, staff, shares. */
  what: TextSchema.optional().meta(
    told('돈 말고 무엇이 오가나', { ko: '이사 한 명을 지명할 권리', en: 'the right to name one director' }),
  ),
  /** When it was signed or announced. */
  when: WhenSchema.meta(told('맺거나 발표한 때', '2026-02-27')),
  /** Over how many years it runs. */
  years: z.number().int().positive().max(50).optional().meta(told('몇 해에 걸친 약정인가', 7)),
  /** The larger deal it belongs to, so that a sum never counts both. */
  partOf: IdSchema.optional().meta(
    told('이 거래를 품은 더 큰 거래의 id. 합에 두 번 들지 않게 한다', 'nuri-round-2024-01'),
  ),
  /** What the contract divides it into. They fit the amount. */
  tranches: z
    .array(
      z.strictObject({
        amount: MoneySchema.meta(told('이 몫의 금액', { usd: 15e9 })),
        title: TextSchema.meta(told('이 몫의 이름', { ko: '즉시 납입분', en: 'Paid at closing' })),
        state: StateSchema.optional().meta(told('이 몫이 어디까지 갔나', 'paid')),
      }),
    )
    .optional()
    .meta(
      told('계약이 나눈 몫들. 더하면 금액과 맞는다', [
        { amount: { usd: 15e9 }, title: { ko: '즉시 납입분', en: 'Paid at closing' }, state: 'paid' },
        { amount: { usd: 35e9 }, title: { ko: '조건부 납입분', en: 'Conditional part' }, state: 'conditional' },
      ]),
    ),
  /** What was paid when. Together not more than the amount. */
  payments: z
    .array(
      z.strictObject({
        amount: MoneySchema.meta(told('낸 금액', { usd: 15e9 })),
        when: WhenSchema.meta(told('낸 때', { from: '2026-01', to: '2026-03' })),
      }),
    )
    .optional()
    .meta(
      told('언제 얼마를 냈나. 더해도 금액을 넘지 않는다', [
        { amount: { usd: 15e9 }, when: { from: '2026-01', to: '2026-03' } },
      ]),
    ),
});
export type Deal = z.infer<typeof DealSchema> & Filed;

/** The money of a deal; undefined where it is none, or was not disclosed. */
export function moneyOfDeal({ amount }: Pick<Deal, 'amount'>): Money | undefined {
  return amount === 'undisclosed' ? undefined : amount;
}

/** Everybody on one side of a deal, as a list: ids, and those who are not named. */
export function sideList(side: Deal['from']): (string | { unnamed: Text })[] {
  return Array.isArray(side) ? side : [side];
}

/** The parties on one side of a deal, as a list of ids: only those who are named. */
export function partyList(side: Deal['from']): string[] {
  return sideList(side).filter((each) => typeof each === 'string');
}

export const deals = declare({
  name: 'deal',
  words: { ko: { one: '거래', many: '거래' }, en: { one: 'deal', many: 'deals' } },
  says: {
    ko: '누가 누구에게, 어떤 성격의 돈을, 얼마나, 어디까지',
    en: 'Who pays whom, money of what sort, how much, how far it has got',
  },
  lives: 'explainer',
  schema: DealSchema,
  title: 'sentence',
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 4,
    entry: { on: 'money', prefix: '' },
    asks: { ko: '누가 누구에게 얼마를 내나', en: 'Who pays whom, and how much?' },
    counted: { ko: '거래', en: 'Deals' },
  },
  refers: {
    from: 'parties',
    'from.*': 'parties',
    to: 'parties',
    'to.*': 'parties',
    partOf: ['deals'],
    instrument: ['instruments'],
    ...unitsAt('amount', 'tranches.*.amount', 'payments.*.amount'),
  },
  past: 'own',
  tags: ['Value', 'Money', 'Share', 'Count'],
  shownBy: ['DealTable'],
  table: { id: 'deals', title: { ko: '거래', en: 'Deals' } },
});
