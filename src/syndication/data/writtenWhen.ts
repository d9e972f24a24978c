import { endOf, startOf, type When } from '#facts/values/when';

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'period' | 'about' | 'by';

/** A date as a table holds it: the written date (ISO 8601, no more precise than known), and the days it can mean. */
export interface WrittenWhen {
  date: string;
  from: string;
  to: string;
  precision: Precision;
}

/** `{ from: 2026-01, to: 2026-03 }` is the period `2026-01/2026-03`, from 2026-01-01 to 2026-03-31. */
export function writtenWhen(when: When): WrittenWhen {
  const days = { from: startOf(when), to: endOf(when) };
  if (typeof when === 'string') return { date: when, ...days, precision: precisionOf(when) };
  if ('from' in when) return { date: `${when.from}/${when.to}`, ...days, precision: 'period' };
  return 'about' in when
    ? { date: when.about, ...days, precision: 'about' }
    : { date: when.by, ...days, precision: 'by' };
}

function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}
