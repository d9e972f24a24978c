import type { When } from '#facts/values/when';

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'about' | 'by' | 'period';

/** How precisely a date is known: to the day, month or year, only roughly, only by its limit, or as a period. */
export function precisionOf(when: When): Precision {
  if (typeof when === 'string') return when.length === 10 ? 'day' : when.length === 7 ? 'month' : 'year';
  if ('about' in when) return 'about';
  return 'by' in when ? 'by' : 'period';
}
