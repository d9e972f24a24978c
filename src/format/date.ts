import type { Locale } from '#facts/text';
import type { PartialDate, When } from '#facts/when';
import { holdTogether } from './unbroken.ts';

/** How much of a date is shown; never more than is known. */
export type Shown = 'full' | 'year' | 'month' | 'day';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date as precisely as it is known: `2026년 2월 27일`, `about July 2026`, `2036년까지`, `January–March 2026`. */
export function formatWhen(when: When, locale: Locale, show: Shown = 'full'): string {
  const ko = locale === 'ko';
  if (typeof when === 'string') return oneDate(when, locale, show);
  if ('about' in when) return ko ? `${oneDate(when.about, locale, show)}께` : `about ${oneDate(when.about, locale, show)}`;
  if ('by' in when) return ko ? `${oneDate(when.by, locale, show)}까지` : `by ${oneDate(when.by, locale, show)}`;
  return range(when.from, when.to, locale, show);
}

function oneDate(date: PartialDate, locale: Locale, show: Shown): string {
  const [year = '', month, day] = date.split('-');
  const shown = {
    year: show === 'day' && month ? undefined : year,
    month: show === 'year' ? undefined : month,
    day: show === 'year' || show === 'month' ? undefined : day,
  };
  return holdTogether(locale === 'ko' ? korean(shown) : english(shown));
}

interface Parts {
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
}

function korean({ year, month, day }: Parts): string {
  return [year && `${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`].filter(Boolean).join(' ');
}

function english({ year, month, day }: Parts): string {
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

function range(from: PartialDate, to: PartialDate, locale: Locale, show: Shown): string {
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  if (show === 'year') return fromYear === toYear ? oneDate(from, locale, 'year') : join(oneDate(from, locale, show), oneDate(to, locale, show), locale);
  const sameMonths = fromYear === toYear && fromMonth && toMonth && !fromDay && !toDay;
  if (sameMonths && locale === 'ko') return holdTogether(`${show === 'day' ? '' : `${fromYear}년 `}${Number(fromMonth)}~${Number(toMonth)}월`);
  if (sameMonths) return holdTogether(`${MONTHS[Number(fromMonth) - 1]}–${MONTHS[Number(toMonth) - 1]}${show === 'day' ? '' : ` ${toYear}`}`);
  return join(oneDate(from, locale, show), oneDate(to, locale, show), locale);
}

function join(from: string, to: string, locale: Locale): string {
  return locale === 'ko' ? `${from}~${to}` : `${from} – ${to}`;
}

/** The date for `<time datetime>`: the date itself, or the start of a range. What is only about, or by, has none. */
export function isoDate(when: When): string | undefined {
  if (typeof when === 'string') return when;
  return 'from' in when ? when.from : undefined;
}
