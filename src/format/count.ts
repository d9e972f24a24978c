import type { Count } from '#facts/money';
import type { Locale } from '#facts/text';
import { formatNumber } from './number.ts';
import { formatRange } from './percent.ts';
import { qualified } from './qualifier.ts';
import { unbroken } from './unbroken.ts';

/** A number of things with its unit: `1만 5,000개`, `15,000 chips`. A Korean counter follows its number without a space. */
export function formatCount(count: Count, locale: Locale): string {
  const { number, unit } = count;
  const digits = typeof number === 'number' ? formatNumber(number, locale) : formatRange(number, locale);
  const isCounter = /^[가-힣]{1,2}$/.test(unit.ko);
  const text = locale === 'ko' && isCounter ? `${digits}${unit.ko}` : unbroken(digits, unit[locale]);
  return qualified(text, count.qualifier, locale);
}
