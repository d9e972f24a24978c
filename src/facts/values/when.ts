import { z } from 'zod';
import { told } from './describe.ts';

const DATE_WORDS = told('아는 만큼만 적은 날짜: 2026-02-27, 2026-02, 2026', '2026-02-27');
const DATE_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Days in a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a date that exists, to the day, the month or the year. `2026-02-30` is not. */
export function isPartialDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A date as precisely as it is known: `2026-02-27`, `2026-02` or `2026`. A bare year, which YAML reads as a number, is its text. */
export const PartialDateSchema = z
  .union([
    z.string().meta({ ...DATE_WORDS, pattern: DATE_PATTERN.source }),
    z.int().min(1000).max(9999).meta(told('연도만 아는 날짜', 2026)),
  ])
  .transform(String)
  .refine(isPartialDate);
export type PartialDate = string;

/** A date known to the day, such as the day we read a source. */
export const DaySchema = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text))
  .meta({ ...told('날까지 적은 날짜', '2026-11-22'), pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

const HOUR_PATTERN = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is the hour of a day that exists, with its zone: `2026-11-22T18:00+09:00`. */
export function isHour(text: string): boolean {
  return isPartialDate(HOUR_PATTERN.exec(text)?.[1] ?? '');
}

/** An hour with its zone, for news that moves by the hour. */
export const HourSchema = z
  .string()
  .refine(isHour)
  .meta({ ...told('시각과 시간대까지 적은 때', '2026-11-22T18:00+09:00'), pattern: HOUR_PATTERN.source });

/** The day on which an hour lies, where its clock stands; a day is itself. */
export function calendarDay(dayOrHour: string): string {
  return dayOrHour.slice(0, 'YYYY-MM-DD'.length);
}

/**
 * When something was, is or will be: a date, `{ about: 2026-07 }`, `{ by: 2036 }` (not later than) or `{ from, to }`.
 * Editors write the precision they know; nothing is filled in.
 */
export const WhenSchema = z.union([
  PartialDateSchema,
  z.strictObject({ about: PartialDateSchema.meta(told('그 무렵', '2026-07')) }),
  z.strictObject({ by: PartialDateSchema.meta(told('늦어도 이때까지', '2036')) }),
  z.strictObject({
    from: PartialDateSchema.meta(told('이때부터', '2026-01')),
    to: PartialDateSchema.meta(told('이때까지', '2026-03')),
  }),
]);
export type When = z.infer<typeof WhenSchema>;

/** The first day that a partial date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return (date + '-01-01').slice(0, 10);
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = calendarDay(date).split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** The earliest day of a `When`. For `{ by }` that is its limit: nothing earlier is claimed. */
export function startOf(when: When): string {
  if (typeof when === 'string') return firstDay(when);
  if ('about' in when) return firstDay(when.about);
  if ('by' in when) return firstDay(when.by);
  return firstDay(when.from);
}

/** The latest day of a `When`. */
export function endOf(when: When): string {
  if (typeof when === 'string') return lastDay(when);
  if ('about' in when) return lastDay(when.about);
  if ('by' in when) return lastDay(when.by);
  return lastDay(when.to);
}

/** The dates written in a `When`, in their order. */
export function datesIn(when: When): PartialDate[] {
  return typeof when === 'string' ? [when] : Object.values(when);
}

/** Order for sorting: by start, then by end, so that a day stands before the month that contains it begins to end. */
export function compareWhen(a: When, b: When): number {
  return startOf(a).localeCompare(startOf(b)) || endOf(a).localeCompare(endOf(b));
}
