import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { CountSchema, MoneySchema, ShareSchema } from './money.ts';
import { IdSchema } from './text.ts';
import { WhenSchema } from './when.ts';

/** What is measured. Two figures can be compared only where this word is the same. */
export const MEASURES = [
  'valuation-pre-money',
  'valuation-post-money',
  'valuation-implied',
  'stake',
  'stake-value',
  'funded-to-date',
  'annual-revenue',
  'annual-revenue-outlook',
  'capital-expenditure',
  'energy-efficiency',
  'price-saving',
  'parameters',
  'training-chips',
  'market-share',
  'computing-capacity',
  'number-of-recipients',
  'multiple',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A value worked out from other figures: `{ quotient: [microsoft-stake-value, microsoft-stake] }`. */
export const ComputationSchema = z.strictObject({ quotient: z.tuple([IdSchema, IdSchema]) });

/** A measured value of one thing at one time. Exactly one of amount, share, count and computed. */
export const FigureSchema = z.strictObject({
  ...factFields,
  /** What it is a figure of: an organisation, a term or a deal. */
  of: IdSchema,
  /** Whose stake it is, for `stake` and `stake-value`; `others` in words where nobody is named. */
  holder: IdSchema.optional(),
  measure: z.enum(MEASURES),
  when: WhenSchema,
  amount: MoneySchema.optional(),
  share: ShareSchema.optional(),
  count: CountSchema.optional(),
  computed: ComputationSchema.optional(),
});
export type Figure = z.infer<typeof FigureSchema> & Filed;
