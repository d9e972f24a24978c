import type { Money } from './money.ts';
import { highest, lowest, mapped, type Quantity } from './quantity.ts';
import type { Value } from './value.ts';

/** The one number or range a value comes down to; undefined for a moment, which is none. */
export function quantityIn(value: Value): Quantity | undefined {
  switch (value.form) {
    case 'money':
    case 'count':
    case 'ratio':
      return value.number;
    case 'share':
      return value.percent;
    case 'points':
      return value.points;
    case 'index':
      return value.index;
    case 'times':
      return value.times;
    case 'rank':
      return value.rank;
    case 'moment':
      return undefined;
    default:
      return value satisfies never;
  }
}

/** The same value with another number or range in it; what has none stays as it is. */
export function withNumber(value: Value, quantity: Quantity): Value {
  switch (value.form) {
    case 'money':
    case 'count':
    case 'ratio':
      return { ...value, number: quantity };
    case 'share':
      return { ...value, percent: quantity };
    case 'points':
      return { ...value, points: quantity };
    case 'index':
      return { ...value, index: quantity };
    case 'times':
      return { ...value, times: quantity };
    default:
      return value;
  }
}

/** The middle of what a value comes to: what it counts for where one number is needed, as for the order of bars. */
export function middleOf(quantity: Quantity): number {
  return (lowest(quantity) + highest(quantity)) / 2;
}

/** The money so many times over. */
export function timesMoney(money: Money, factor: number): Money {
  return { ...money, number: mapped(money.number, (end) => end * factor) };
}
