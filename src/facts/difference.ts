import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, TextSchema } from './text.ts';

/** What we do about it: print the right fact, print with a caution, say whose view it is, or leave it out. */
export const VERDICTS = ['correct', 'flag', 'attribute', 'omit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A dollar amount and the won the article printed beside it. The only place where a won figure is typed. */
export const PrintedConversionSchema = z.strictObject({
  amount: MoneySchema,
  /** Won, exactly as printed. Shown here alone, struck through, beside the recomputed value. */
  printed: z.number().positive(),
  /** The fact the amount belongs to. */
  of: IdSchema,
});
export type PrintedConversion = z.infer<typeof PrintedConversionSchema>;

/** A statement of the article against the record (기사와 기록이 다른 곳). */
export const DifferenceSchema = z.strictObject({
  ...factFields,
  /** What the article says, in our own words. */
  claim: TextSchema,
  /** What the record shows. */
  record: TextSchema,
  verdict: z.enum(VERDICTS),
  /** The facts it concerns; the caution stands beside them. */
  about: z.array(IdSchema),
  /** Its number in the discrepancy register. */
  register: z.string().regex(/^D\d{2}$/),
  /** The atomic statements of the article it speaks of. */
  atomic: z.array(IdSchema).min(1),
  /** Conversions of the article, where it printed won. */
  conversions: z.array(PrintedConversionSchema).optional(),
});
export type Difference = z.infer<typeof DifferenceSchema> & Filed;
