import type { Quantity } from '#facts/values/quantity';
import type { Locale } from '#facts/values/text';
import type { Ratio, Share, Value } from '#facts/values/value';
import { formatWhen } from './date.ts';
import { digits } from './digits.ts';
import { formatNumber } from './number.ts';
import { qualify } from './qualifier.ts';
import { formatRange } from './range.ts';
import { formatSum } from './sum.ts';
import { unbroken } from './unbroken.ts';
import { counted, type Spoken } from './unit.ts';

/**
 * A value of any form, money in its own currency alone: `500억 달러`, `약 27%`, `1,000명당 2.66명`, `7위(전체 38)`. Its unit is
 * written in the words that the dossier has for it.
 */
export function formatValue(value: Value, dossier: Spoken, locale: Locale): string {
  if (value.form === 'money') return formatSum(value, dossier, locale);
  return qualify(bare(value, dossier, locale), value.qualifier, locale);
}

function bare(value: Exclude<Value, { form: 'money' }>, dossier: Spoken, locale: Locale): string {
  switch (value.form) {
    case 'share':
      return formatPercent(value, locale);
    case 'points':
      return formatPoints(value.points, locale);
    case 'count':
      return counted(numbers(value.number, locale), value, dossier, locale);
    case 'ratio':
      return formatRatio(value, dossier, locale);
    case 'index': {
      const base = `${formatWhen(value.base.when, locale)}${{ ko: '=', en: ' = ' }[locale]}${digits(value.base.is)}`;
      return unbroken(`${formatRange(value.index, digits, locale)}${{ ko: '', en: ' ' }[locale]}(${base})`);
    }
    case 'times':
      return unbroken(formatRange(value.times, rounded(value.worked, 2), locale) + { ko: '배', en: ' times' }[locale]);
    case 'moment':
      return formatWhen(value.moment, locale);
    case 'rank':
      return formatRank(value.rank, value.of, locale);
    default:
      return value satisfies never;
  }
}

/** Numbers of things, whole: `30~40`, `1만 5,000`. */
function numbers(number: Quantity, locale: Locale): string {
  return formatRange(number, (end) => formatNumber(end, locale), locale);
}

/** A share in percent, without a space in both languages: `27%`, `30~40%`; `-3.2%`. */
function formatPercent({ percent, worked }: Share, locale: Locale): string {
  return `${formatRange(percent, rounded(worked, 1), locale)}%`;
}

/** A difference between two shares: `0.5%p`, `0.5 percentage points`. */
export function formatPoints(points: Quantity, locale: Locale): string {
  const written = formatRange(points, digits, locale);
  const counted = points === 1 || points === -1 ? 'point' : 'points';
  return { ko: `${written}%p`, en: `${unbroken(`${written} percentage`)} ${counted}` }[locale];
}

/** `1,000명당 2.66명`, `2.66 doctors per 1,000 people`. */
function formatRatio({ number, unit, per }: Ratio, dossier: Spoken, locale: Locale): string {
  const each = counted(formatNumber(per.number, locale), per, dossier, locale);
  const so = counted(numbers(number, locale), { number, unit }, dossier, locale);
  return unbroken({ ko: `${each}당 ${so}`, en: `${so} per ${each}` }[locale]);
}

/** `7위(전체 38)`, `7th of 38`. */
function formatRank(rank: number, of: number | undefined, locale: Locale): string {
  return {
    ko: of === undefined ? `${digits(rank)}위` : `${digits(rank)}위(전체 ${digits(of)})`,
    en: unbroken(of === undefined ? ordinal(rank) : `${ordinal(rank)} of ${digits(of)}`),
  }[locale];
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(rank: number): string {
  return `${digits(rank)}${ENDINGS[ordinals.select(rank)] ?? 'th'}`;
}

/** What we worked out keeps so many decimals, or, where these would be noughts, two digits that say something. */
function rounded(worked: boolean | undefined, decimals: number): (end: number) => string {
  if (!worked) return digits;
  return (end) => {
    const kept = Math.round(end * 10 ** decimals) / 10 ** decimals;
    return digits(Math.abs(kept) >= 10 ** -decimals ? kept : Number(end.toPrecision(2)));
  };
}
