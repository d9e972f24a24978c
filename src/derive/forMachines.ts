import type { Quantity } from '#facts/values/quantity';
import { quantityIn } from '#facts/values/numberOf';
import type { Value } from '#facts/values/value';
import { datesIn } from '#facts/values/when';

/** A value as `<data value>` holds it: the bare number, a range with its two ends, or the dates of a moment. */
export function forMachines(value: Value): string {
  if (value.form === 'moment') return datesIn(value.moment).join('–');
  const quantity = quantityIn(value);
  return quantity === undefined ? '' : written(quantity);
}

const written = (quantity: Quantity): string =>
  typeof quantity === 'number' ? String(quantity) : `${quantity.from}–${quantity.to}`;
