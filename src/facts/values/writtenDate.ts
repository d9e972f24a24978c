import { isHour, isPartialDate } from './when.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What an editor meant by a date that is not written as ours are: the one reading, or the two it could have. */
export interface MeantDate {
  iso?: string;
  either?: [string, string];
  /** How it was written, for the code and the message. */
  style: 'korean' | 'year-first' | 'slashed' | 'english';
}

/** `2026-11-22 18:00`, `2026-11-22T09:00:00.000Z`: a day with an hour, as calendars and editors write it. */
const TIMED = /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** The day of a date that was written with an hour, and the hour as we write it; Seoul's where no zone is said. */
export function meantHour(typed: string): { day: string; hour: string } | undefined {
  const [, date = '', h = '', m = '', zone = '+09:00'] = TIMED.exec(typed.normalize('NFKC').trim()) ?? [];
  const day = one('year-first', ...date.split('-'))?.iso;
  const hour = `${day}T${h.padStart(2, '0')}:${m}${zone.toUpperCase().replace(/(?<=\d\d)(?=\d\d$)/, ':')}`;
  return day !== undefined && isHour(hour) ? { day, hour } : undefined;
}

/** Reads `2026년 3월 18일`, `2026.3.18.`, `18/03/2026` and `March 18, 2026`. `03/04/2026` has two meanings. */
export function meantDate(typed: string): MeantDate | undefined {
  const text = typed.normalize('NFKC').trim();
  const korean = /^(\d{4})\s*년(?:\s*(\d{1,2})\s*월(?:\s*(\d{1,2})\s*일)?)?(?:\s*\([일월화수목금토]\))?$/.exec(text);
  if (korean) return one('korean', korean[1], korean[2], korean[3]);
  const yearFirst = /^(\d{4})\s*[-./]\s*(\d{1,2})(?:\s*[-./]\s*(\d{1,2}))?\.?$/.exec(text);
  if (yearFirst) return one('year-first', yearFirst[1], yearFirst[2], yearFirst[3]);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return one('year-first', compact[1], compact[2], compact[3]);
  const short = /^(\d{2})([-./])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/.exec(text);
  if (short) return shortYear(short[1], short[3], short[4]);
  const slashed = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (slashed) return dayOrMonthFirst(slashed[3], slashed[1], slashed[2]);
  const english =
    /^(?<month>[A-Za-z]{3,9})\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4})$/.exec(text) ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[A-Za-z]{3,9})\.?,?\s+(?<year>\d{4})$/.exec(text);
  if (!english?.groups) return undefined;
  const { year, month = '', day } = english.groups;
  return one('english', year, String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1), day);
}

function one(style: MeantDate['style'], year?: string, month?: string, day?: string): MeantDate | undefined {
  const iso = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isPartialDate(iso) ? { style, iso } : undefined;
}

/** `26-01-05`: Koreans put the year first, others the day. */
function shortYear(first?: string, month?: string, last?: string): MeantDate | undefined {
  const korean = one('year-first', `20${first}`, month, last);
  const european = last?.length === 2 ? one('year-first', `20${last}`, month, first) : undefined;
  if (!korean?.iso || !european?.iso || korean.iso === european.iso) return korean ?? european;
  return { style: 'year-first', either: [korean.iso, european.iso] };
}

function dayOrMonthFirst(year?: string, first?: string, second?: string): MeantDate | undefined {
  const american = one('slashed', year, first, second);
  const european = one('slashed', year, second, first);
  if (!american?.iso || !european?.iso || american.iso === european.iso) return american ?? european;
  return { style: 'slashed', either: [american.iso, european.iso] };
}
