import type { Locale } from '#facts/values/text';
import { calendarDay, isHour, type PartialDate, type When } from '#facts/values/when';
import { joinParts, joinRange, type DatePart } from './dateParts.ts';
import { formatHour } from './hour.ts';

/** How much of a date is written: all that is known, its year, year and month, or month and day where the year was just said. */
export type DateShow = 'full' | 'year' | 'month' | 'day';

/**
 * When something was, no more precisely than it is known: `2026년 2월 27일`, `2026년 7월께`, `2036년까지`, `2026년 1~3월`;
 * `27 February 2026`, `about July 2026`, `by 2036`, `January–March 2026`. An hour follows its day, with its zone.
 */
export function formatWhen(when: When, locale: Locale, show: DateShow = 'full'): string {
  if (typeof when === 'string') {
    const day = joinParts(partsOf(calendarDay(when), show), locale);
    return isHour(when) && show === 'full' ? withHour(day, formatHour(when, locale), locale) : day;
  }
  if ('from' in when) return formatPeriod(when, locale, show);
  const date = joinParts(partsOf('about' in when ? when.about : when.by, show), locale);
  if ('about' in when) return { ko: `${date}께`, en: `about ${date}` }[locale];
  return { ko: `${date}까지`, en: `by ${date}` }[locale];
}

const withHour = (day: string, hour: string, locale: Locale): string =>
  ({ ko: `${day} ${hour}`, en: `${day}, ${hour}` })[locale];

function formatPeriod({ from, to }: { from: PartialDate; to: PartialDate }, locale: Locale, show: DateShow): string {
  const oneYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4;
  // Without their years, two dates of different years would read as one season.
  const shown = show === 'day' && !oneYear ? 'full' : show;
  return joinRange(partsOf(from, shown), partsOf(to, shown), locale);
}

function partsOf(date: PartialDate, show: DateShow): DatePart[] {
  const numbers = date.split('-').map(Number);
  const parts = (['year', 'month', 'day'] as const).flatMap((unit, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [{ unit, number }];
  });
  switch (show) {
    case 'full':
      return parts;
    case 'year':
      return parts.slice(0, 1);
    case 'month':
      return parts.slice(0, 2);
    case 'day':
      return parts.length > 1 ? parts.slice(1) : parts;
    default:
      return show satisfies never;
  }
}

/** The value of `<time datetime>`: the date, or the start of a period. Undefined for what is only about or by a date. */
export function isoDate(when: When): PartialDate | undefined {
  if (typeof when === 'string') return when;
  return 'from' in when ? when.from : undefined;
}
