import { z } from 'zod';

/** How exactly a value is known. `exact` is the default and is not written. */
export const QUALIFIERS = ['exact', 'about', 'up-to', 'at-least'] as const;
export const QualifierSchema = z.enum(QUALIFIERS);
export type Qualifier = z.infer<typeof QualifierSchema>;

/** No deal or figure of ours reaches ten trillion dollars: what does is a slip of a unit. */
export const USD_LIMIT = 1e13;

/**
 * An amount of money, in US dollars. Won is derived from it (derive/won.ts) and cannot be typed.
 * Allowed: above 0 and below 1e13. `50e9` reads as fifty billion. Example: `{ usd: 50e9, qualifier: about }`.
 */
export const MoneySchema = z.strictObject({
  usd: z.number().positive().lt(USD_LIMIT),
  qualifier: QualifierSchema.optional(),
});
export type Money = z.infer<typeof MoneySchema>;

const RangeSchema = z.strictObject({ from: z.number(), to: z.number() });

/** A share in percent, one number or a range: `{ percent: 27 }`, `{ percent: { from: 30, to: 40 } }`. */
export const ShareSchema = z.strictObject({
  percent: z.union([z.number().min(0).max(1000), RangeSchema]),
  qualifier: QualifierSchema.optional(),
});
export type Share = z.infer<typeof ShareSchema>;

/** A number of things with its unit in both languages: `{ number: 15000, unit: { ko: 개, en: chips } }`. */
export const CountSchema = z.strictObject({
  number: z.union([z.number().positive(), RangeSchema]),
  unit: z.strictObject({ ko: z.string().min(1), en: z.string().min(1) }),
  qualifier: QualifierSchema.optional(),
});
export type Count = z.infer<typeof CountSchema>;
