import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { WhenSchema } from './when.ts';

/** Won per US dollar: a sourced market close, or an assumption that is shown as one. */
export const ExchangeRateSchema = z.strictObject({
  ...factFields,
  wonPerUsd: z.number().min(500).max(5000),
  /** assumed: chosen by us and marked 가정. close: the market's close of that day. */
  basis: z.enum(['assumed', 'close']),
  when: WhenSchema,
});
export type ExchangeRate = z.infer<typeof ExchangeRateSchema> & Filed;
