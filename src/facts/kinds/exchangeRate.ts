import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { CurrencySchema } from '../values/currency.ts';
import { factFields, type Filed } from './fact.ts';
import { WhenSchema } from '../values/when.ts';

/** What one currency is worth in another: a sourced market close, or an assumption that is shown as one. */
export const ExchangeRateSchema = z.strictObject({
  ...factFields,
  of: CurrencySchema.meta(told('어느 통화 하나가', 'usd')),
  in: CurrencySchema.meta(told('어느 통화로', 'krw')),
  is: z.number().positive().meta(told('얼마인가', 1450)),
  /** assumed: chosen by us and marked 가정. close: the market's close of that day. */
  basis: choice(['assumed', 'close'], { assumed: '우리가 정한 가정', close: '그날의 시장 종가' }).meta(
    told('무엇에 따른 환율인가', 'close'),
  ),
  when: WhenSchema.meta(told('어느 때의 환율인가', '2026-03-18')),
});
export type ExchangeRate = z.infer<typeof ExchangeRateSchema> & Filed;

export const exchangeRates = declare({
  name: 'exchange-rate',
  words: { ko: { one: '환율', many: '환율' }, en: { one: 'exchange rate', many: 'exchange rates' } },
  says: { ko: '어느 때의 환율, 또는 우리가 정한 가정', en: 'A rate of some day, or one assumed by us' },
  lives: 'reference',
  schema: ExchangeRateSchema,
  title: 'sentence',
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 9,
    asks: { ko: '원화는 어떻게 셈하나', en: 'How are won figures worked out?' },
    counted: { ko: '환율', en: 'Exchange rates' },
  },
  refers: {},
  past: 'cited',
  tags: ['Rate'],
  shownBy: [],
});
