import type { Locale } from '#facts/values/text';
import { digits } from './digits.ts';
import { unbroken } from './unbroken.ts';

/** An exchange rate, won per dollar: `1달러 1,450원`, `1,450 won to the dollar`. */
export function formatRate(wonPerUsd: number, locale: Locale): string {
  const won = digits(wonPerUsd);
  return locale === 'ko' ? unbroken(`1달러 ${won}원`) : `${unbroken(`${won} won`)} to the dollar`;
}
