import { z } from 'zod';
import { choice, told } from './describe.ts';

/** How exactly a value is known. `exact` is the default and is not written. */
export const QUALIFIERS = ['exact', 'about', 'up-to', 'at-least'] as const;
export const QualifierSchema = choice(QUALIFIERS, {
  exact: '정확한 값(적지 않아도 된다)',
  about: '약',
  'up-to': '최대',
  'at-least': '이상',
});
const HOW_EXACTLY = told('얼마나 정확히 아는 값인가', 'about');
export type Qualifier = z.infer<typeof QualifierSchema>;

/** No deal or figure of ours reaches ten trillion dollars: what does is a slip of a unit. */
export const USD_LIMIT = 1e13;

/**
 * An amount of money, in US dollars. Won is derived from it (derive/won.ts) and cannot be typed.
 * Allowed: above 0 and below 1e13. `50e9` reads as fifty billion. Example: `{ usd: 50e9, qualifier: about }`.
 */
export const MoneySchema = z.strictObject({
  usd: z
    .number()
    .positive()
    .lt(USD_LIMIT)
    .meta(told('달러 금액. 쉼표와 단위 없이: 50e9는 500억 달러, 1.5e9는 15억 달러', 50e9)),
  qualifier: QualifierSchema.optional().meta(HOW_EXACTLY),
});
export type Money = z.infer<typeof MoneySchema>;

const RangeSchema = z.strictObject({
  from: z.number().meta(told('범위의 작은 쪽', 30)),
  to: z.number().meta(told('범위의 큰 쪽', 40)),
});

/** A part of a whole, or a growth. A part has a hundred at most: rules/shareRules.ts asks the figure's measure. */
const PercentSchema = z.number().min(0).max(1000);

/** A share in percent, one number or a range: `{ percent: 27 }`, `{ percent: { from: 30, to: 40 } }`. */
export const ShareSchema = z.strictObject({
  percent: z
    .union([
      PercentSchema,
      z.strictObject({
        from: PercentSchema.meta(told('범위의 작은 쪽', 30)),
        to: PercentSchema.meta(told('범위의 큰 쪽', 40)),
      }),
    ])
    .meta(told('퍼센트 값 하나, 또는 범위 { from: 30, to: 40 }', 27)),
  qualifier: QualifierSchema.optional().meta(HOW_EXACTLY),
});
export type Share = z.infer<typeof ShareSchema>;

/** A number of things with its unit in both languages: `{ number: 15000, unit: { ko: 개, en: chips } }`. */
export const CountSchema = z.strictObject({
  number: z.union([z.number().positive(), RangeSchema]).meta(told('수 하나, 또는 범위 { from: 3, to: 5 }', 15000)),
  unit: z
    .strictObject({ ko: z.string().min(1), en: z.string().min(1) })
    .meta(told('단위, 두 언어로', { ko: '개', en: 'chips' })),
  qualifier: QualifierSchema.optional().meta(HOW_EXACTLY),
});
export type Count = z.infer<typeof CountSchema>;
