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
export type Qualifier = z.infer<typeof QualifierSchema>;

/** One number, or a range from the smaller to the larger. */
export type Quantity = number | { from: number; to: number };

/** A number or a range of numbers that a schema of one number allows. A backward range is refused by the check (A24). */
export function quantityOf(one: z.ZodNumber, example: number) {
  return z.union([
    one,
    z.strictObject({
      from: one.meta(told('범위의 작은 쪽', example)),
      to: one.meta(told('범위의 큰 쪽', example)),
    }),
  ]);
}

/** What any value may say of how well it is known. */
export const exactnessFields = {
  qualifier: QualifierSchema.optional().meta(told('얼마나 정확히 아는 값인가', 'about')),
  /** What an estimate allows for: with this much confidence, in percent, it lies between the two. */
  interval: z
    .strictObject({
      from: z.number().meta(told('구간의 작은 쪽', 25)),
      to: z.number().meta(told('구간의 큰 쪽', 29)),
      level: z.number().gt(0).lt(100).meta(told('신뢰 수준, 퍼센트로', 95)),
    })
    .optional()
    .meta(told('추정값의 신뢰 구간', { from: 25, to: 29, level: 95 })),
} as const;

/** How exactly a value is known, as it stands in the value. */
export interface Exactness {
  /** Set where we worked it out: it is then written to as many digits as a reader can use. */
  worked?: true | undefined;
  qualifier?: Qualifier | undefined;
  interval?: { from: number; to: number; level: number } | undefined;
}

export const lowest = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.from);
export const highest = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.to);

/** The quantity that has these ends: a plain number where they meet. */
export function between(from: number, to: number): Quantity {
  return from === to ? from : { from, to };
}

/** The same done to both ends; what turns their order round is put right again. */
export function mapped(quantity: Quantity, change: (end: number) => number): Quantity {
  if (typeof quantity === 'number') return change(quantity);
  const [a, b] = [change(quantity.from), change(quantity.to)];
  return between(Math.min(a, b), Math.max(a, b));
}

/** Every end of one with every end of the other: the least and the most that can come of it. */
export function combined(a: Quantity, b: Quantity, join: (a: number, b: number) => number): Quantity {
  const ends = [lowest(a), highest(a)].flatMap((one) => [lowest(b), highest(b)].map((other) => join(one, other)));
  return between(Math.min(...ends), Math.max(...ends));
}

export const sumOf = (quantities: readonly Quantity[]): Quantity =>
  quantities.reduce<Quantity>((sum, one) => combined(sum, one, (a, b) => a + b), 0);
