import { UnitSchema } from '#facts/kinds/unit';
import type { Word } from '#facts/kinds/vocabulary';
import type { Currency } from '#facts/values/currency';
import type { Exactness, Quantity } from '#facts/values/quantity';
import type { Money } from '#facts/values/money';
import type { Count, Share } from '#facts/values/value';

/** A unit as its file declares it. */
function unit(id: string, ko: string, one: string, other: string, each?: string): Word {
  const written = {
    title: { ko, en: other },
    counter: { ko },
    words: { one, other },
    ...(each && { each: { ko: each } }),
  };
  return { ...UnitSchema.parse(written), id, file: `reference/units/${id}.mdx`, folder: 'units' };
}

/** Words of the desk for the values that tests speak of. */
export const SPOKEN = {
  words: [
    unit('chips', '개', 'chip', 'chips'),
    unit('people', '명', 'person', 'people', '1인당'),
    unit('doctors', '명', 'doctor', 'doctors'),
    unit('grams', '그램', 'gram', 'grams'),
    unit('share', '주', 'share', 'shares'),
    unit('month', '달', 'month', 'months', '월'),
  ],
};

/** An amount in a currency, as a test wants it. */
export function money(currency: Currency, number: Quantity, how: Partial<Money> = {}): Money {
  return { form: 'money', currency, number, ...how };
}

export const dollars = (number: Quantity, how: Partial<Money> = {}): Money => money('usd', number, how);

export const percent = (number: Quantity, how: Exactness = {}): Share => ({ form: 'share', percent: number, ...how });

export const things = (number: Quantity, unit = 'chips', how: Exactness = {}): Count => ({
  form: 'count',
  number,
  unit,
  ...how,
});
