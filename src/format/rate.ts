import type { Locale } from '#facts/text';
import { formatDigits } from './number.ts';
import { holdTogether } from './unbroken.ts';

/** An exchange rate: `1달러 1,450원`, `1,450 won to the dollar`. */
export function formatRate(wonPerUsd: number, locale: Locale): string {
  const digits = formatDigits(wonPerUsd);
  return holdTogether(locale === 'ko' ? `1달러 ${digits}원` : `${digits} won`) + (locale === 'ko' ? '' : ' to the dollar');
}
