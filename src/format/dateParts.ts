import type { Locale } from '#facts/values/text';
import { unbroken } from './unbroken.ts';

/** One number of a date. A date is a list of them, the largest first. */
export interface DatePart {
  unit: 'year' | 'month' | 'day';
  number: number;
}

const KOREAN = { year: '년', month: '월', day: '일' } as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date in words: `2026년 2월 27일`, `27 February 2026`. */
export function joinParts(parts: readonly DatePart[], locale: Locale): string {
  return { ko: joinKorean(parts.map(inKorean)), en: joinEnglish(parts.map(inEnglish)) }[locale];
}

/** Two dates in words; what they share is said once: `2026년 1~3월`, `3–5 January 2026`, `July 2019 – January 2023`. */
export function joinRange(from: readonly DatePart[], to: readonly DatePart[], locale: Locale): string {
  const shared = sharedParts(from, to);
  const [start, end] = [from.slice(shared), to.slice(shared)];
  if (end.length === 0) return joinParts(from, locale);
  const short = start.length === 1 && end.length === 1 && start[0]?.unit === end[0]?.unit;
  const said = from.slice(0, shared);
  const [first, last] = [joinParts(start, locale), joinParts(end, locale)];
  const dash = short ? unbroken('–') : `${unbroken(' ')}– `;
  return {
    ko: joinKorean([...said.map(inKorean), `${short ? String(start[0]?.number) : first}~${last}`]),
    en: joinEnglish([...said.map(inEnglish), first + dash + last]),
  }[locale];
}

/** How many of the largest parts are the same. Both dates keep at least one of their own, unless they are equal. */
function sharedParts(from: readonly DatePart[], to: readonly DatePart[]): number {
  const differs = from.findIndex((part, at) => part.unit !== to[at]?.unit || part.number !== to[at].number);
  if (differs < 0) return from.length === to.length ? to.length : from.length - 1;
  return Math.min(differs, to.length - 1);
}

function inKorean({ unit, number }: DatePart): string {
  return `${number}${KOREAN[unit]}`;
}

function inEnglish({ unit, number }: DatePart): string {
  return unit === 'month' ? (MONTHS[number - 1] ?? '') : String(number);
}

/** A line may end after the year, not between month and day. */
function joinKorean(words: readonly string[]): string {
  return words.join(' ').replace(/월 (?=\d)/g, `월${unbroken(' ')}`);
}

/** English names the smallest part first. A line may end before the year, not between day and month. */
function joinEnglish(words: readonly string[]): string {
  return [...words]
    .reverse()
    .join(' ')
    .replace(/(\d) (?=[A-Z])/g, `$1${unbroken(' ')}`);
}
