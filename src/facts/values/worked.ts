import { z } from 'zod';
import { told } from './describe.ts';
import { known } from './money.ts';
import { OperandSchema, operandOf, type Operand } from './operand.ts';
import { combined, highest, lowest, mapped, sumOf, type Exactness, type Qualifier, type Quantity } from './quantity.ts';
import { quantityIn, withNumber } from './numberOf.ts';
import type { Value } from './value.ts';

const PAIR = z.tuple([OperandSchema, OperandSchema]);
const LIST = z.array(OperandSchema).min(2);

/**
 * A value worked out from other facts, or from cells of a series, and never typed. Exactly one of:
 * `sum` of facts of one form and unit; `difference` of the first less the second; `quotient` of the first by the second
 * (money by a share of it is the whole that it is a share of); `product` (a price by a number, money by a share);
 * `change` from the first to the second in percent of the first, `points` between two shares; `share` of the first in the second.
 */
export const WorkedSchema = z
  .strictObject({
    sum: LIST.optional().meta(told('더한 값', ['paid-in-march', 'paid-in-july'])),
    difference: PAIR.optional().meta(told('앞의 값에서 뒤의 값을 뺀 것', ['offer-now', 'offer-before'])),
    quotient: PAIR.optional().meta(told('앞의 값을 뒤의 값으로 나눈 것', ['stake-value', 'stake'])),
    product: LIST.optional().meta(told('곱한 값', ['offer-per-share', 'shares-sought'])),
    change: PAIR.optional().meta(told('앞의 값에서 뒤의 값까지 몇 퍼센트 바뀌었나', ['rate-before', 'rate-after'])),
    points: PAIR.optional().meta(
      told('앞의 비율에서 뒤의 비율까지 몇 %포인트 바뀌었나. 내렸으면 0보다 작다', ['stake-before', 'stake-after']),
    ),
    share: PAIR.optional().meta(told('앞의 값이 뒤의 값에서 차지하는 비율', ['seats-won', 'seats-in-all'])),
  })
  .refine((written) => Object.keys(known(written)).length === 1);
export type Worked = z.infer<typeof WorkedSchema>;
export type Working = keyof Worked;
/** Every way of working a value out. */
export const WORKINGS = [
  'sum',
  'difference',
  'quotient',
  'product',
  'change',
  'points',
  'share',
] as const satisfies readonly Working[];

/** Which way of working it is, from what, and which facts that is of. */
export function workingOf(worked: Worked): { way: Working; operands: readonly Operand[]; ids: readonly string[] } {
  const [way, written = []] = Object.entries(known(worked))[0] ?? [];
  const operands = written.map(operandOf);
  return { way: way as Working, operands, ids: operands.map(({ id }) => id) };
}

/** What it comes to; undefined where these values cannot be so worked. */
export function workOut(way: Working, values: readonly Value[]): Value | undefined {
  const [a, b] = values;
  if (!a || !b) return undefined;
  const [x, y] = [quantityIn(a), quantityIn(b)];
  if (x === undefined || y === undefined || values.some(({ form }) => form === 'rank')) return undefined;
  if (DIVISOR[way] !== undefined && reachesNought([x, y][DIVISOR[way]] ?? 0)) return undefined;
  const how = { ...exactnessOf(values), worked: true as const };
  switch (way) {
    case 'sum':
      return values.every((one) => isAlike(a, one))
        ? withQuantity(a, sumOf(values.map((one) => quantityIn(one) ?? 0)), how)
        : undefined;
    case 'difference':
      return isAlike(a, b)
        ? withQuantity(
            a,
            combined(x, y, (one, other) => one - other),
            how,
          )
        : undefined;
    case 'points':
      return a.form === 'share' && b.form === 'share'
        ? { form: 'points', points: combined(y, x, (one, other) => tidy(one - other)), ...how }
        : undefined;
    case 'change':
      return isAlike(a, b)
        ? { form: 'share', percent: combined(y, x, (now, was) => ((now - was) / Math.abs(was)) * 100), ...how }
        : undefined;
    case 'share':
      return isAlike(a, b)
        ? { form: 'share', percent: combined(x, y, (part, whole) => (part / whole) * 100), ...how }
        : undefined;
    case 'quotient':
      return quotient(a, b, x, y);
    case 'product':
      return values.slice(1).reduce<Value | undefined>((all, one) => all && product(all, one), a);
    default:
      return way satisfies never;
  }
}

/** Which of the two it is divided by, where it is. */
const DIVISOR: Readonly<Partial<Record<Working, 0 | 1>>> = { quotient: 1, share: 1, change: 0 };

/** Nothing is divided by nought, nor by a range that holds it. */
const reachesNought = (quantity: Quantity): boolean => lowest(quantity) <= 0 && highest(quantity) >= 0;

/** Floats of decimals carry a tail that no source has. */
const tidy = (number: number): number => Number(number.toPrecision(12));

/** By a share: the whole it is a share of. By its like: how many times. By a number: so much for each. */
function quotient(a: Value, b: Value, x: Quantity, y: Quantity): Value | undefined {
  if (b.form === 'share' && a.form !== 'share') {
    return withQuantity(
      a,
      combined(x, y, (part, percent) => (part / percent) * 100),
      { qualifier: 'about' },
    );
  }
  if (isAlike(a, b))
    return {
      form: 'times',
      times: combined(x, y, (one, other) => tidy(one / other)),
      qualifier: 'about',
      worked: true,
    };
  if (b.form === 'count')
    return withQuantity(
      a,
      combined(x, y, (one, other) => one / other),
      { qualifier: 'about' },
    );
  return undefined;
}

/** A price by a number of what it is the price of, money or things by a share or a multiple of them. */
function product(a: Value, b: Value): Value | undefined {
  const [x, y] = [quantityIn(a), quantityIn(b)];
  if (x === undefined || y === undefined) return undefined;
  const how = exactnessOf([a, b]);
  const [thing, factor] = a.form === 'money' || b.form === 'share' || b.form === 'times' ? [a, b] : [b, a];
  if (factor.form === 'share')
    return withQuantity(
      thing,
      combined(x, y, (one, other) => (one * other) / 100),
      how,
    );
  if (factor.form !== 'count' && factor.form !== 'times') return undefined;
  const whole = withQuantity(
    thing,
    combined(x, y, (one, other) => one * other),
    how,
  );
  if (whole.form !== 'money' || factor.form === 'times') return whole;
  if (whole.per !== undefined && whole.per !== factor.unit) return undefined;
  const { per: _, ...money } = whole;
  return money;
}

/** Whether two values are of one form, currency and unit, so that they may be added. */
export function isAlike(a: Value, b: Value): boolean {
  if (a.form !== b.form) return false;
  if (a.form === 'money' && b.form === 'money') return a.currency === b.currency && a.per === b.per;
  if (a.form === 'count' && b.form === 'count') return a.unit === b.unit;
  if (a.form === 'ratio' && b.form === 'ratio')
    return JSON.stringify([a.unit, a.per]) === JSON.stringify([b.unit, b.per]);
  if (a.form === 'index' && b.form === 'index') return JSON.stringify(a.base) === JSON.stringify(b.base);
  return a.form !== 'moment' && a.form !== 'rank';
}

function withQuantity(value: Value, quantity: Quantity, how: Exactness): Value {
  const { interval: _, qualifier: __, ...bare } = value;
  return withNumber({ ...bare, ...how, worked: true }, mapped(quantity, tidy));
}

/** What is worked out is as exact as its parts agree to be; where they differ it is only about right. */
function exactnessOf(values: readonly Value[]): { qualifier?: Qualifier } {
  const qualifiers = new Set(values.map(({ qualifier }) => qualifier ?? 'exact'));
  const [only] = qualifiers;
  if (qualifiers.size === 1 && only) return only === 'exact' ? {} : { qualifier: only };
  return { qualifier: 'about' };
}
