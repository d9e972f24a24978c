import type { Locale } from '#facts/text';
import { unbroken } from './unbroken.ts';

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A number with its thousands parted by commas, in both languages: `1,483.1`. */
export function formatDigits(value: number): string {
  return GROUPED.format(value);
}

/** The Korean places of ten thousand, largest first. */
const KOREAN_PLACES = [
  { name: '조', size: 1e12 },
  { name: '억', size: 1e8 },
  { name: '만', size: 1e4 },
] as const;

/** A whole number the way the Korean press writes it: `1만 5,000`, `72조 5,000억`. */
export function koreanGroups(value: number): string {
  let rest = Math.round(value);
  const parts: string[] = [];
  for (const { name, size } of KOREAN_PLACES) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${formatDigits(count)}${name}`);
    rest -= count * size;
  }
  if (rest > 0 || parts.length === 0) parts.push(formatDigits(rest));
  return unbroken(...parts);
}

/** English places, largest first, as newspapers shorten them. */
const ENGLISH_PLACES = [
  { name: 'tn', size: 1e12 },
  { name: 'bn', size: 1e9 },
  { name: 'm', size: 1e6 },
] as const;

/**
 * A large number in English with at most `digits` significant digits: `50bn`, `72.5tn`, `9.99m`.
 * What rounds up to the next thousand carries: 999.96m is `1bn`.
 */
export function englishShort(value: number, digits: number): string {
  for (const { name, size } of ENGLISH_PLACES) {
    const scaled = Number((value / size).toPrecision(digits));
    if (scaled >= 1) return `${formatDigits(scaled)}${name}`;
  }
  return formatDigits(Number(value.toPrecision(Math.max(digits, 6))));
}

/** A number of things: `1만 5,000` and `15,000`; from a billion up English shortens it, `500bn`. */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isInteger(value)) return formatDigits(value);
  if (locale === 'ko') return value < 1e4 ? formatDigits(value) : koreanGroups(value);
  return value < 1e9 ? formatDigits(value) : englishShort(value, 4);
}
