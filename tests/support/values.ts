import type { Currency } from '#facts/values/currency';
import type { Exactness, Quantity } from '#facts/values/quantity';
import type { Money } from '#facts/values/money';
import type { Count, Share } from '#facts/values/value';

/** An amount in a currency, as a test wants it. */
export function money(currency: Currency, number: Quantity, how: Partial<Money> = {}): Money {
  return { form: 'money', currency, number, ...how };
}

export const dollars = (number: Quantity, how: Partial<Money> = {}): Money => money('usd', number, how);

export const percent = (number: Quantity, how: Exactness = {}): Share => ({ form: 'share', percent: number, ...how });

export const things = (number: Quantity, unit = { ko: '개', en: 'chips' }, how: Exactness = {}): Count => ({
  form: 'count',
  number,
  unit,
  ...how,
});
