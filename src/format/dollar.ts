import type { Money } from '#facts/values/money';
import type { Locale } from '#facts/values/text';
import { abbreviated } from './englishNumber.ts';
import { inMyriads, withUnit } from './koreanNumber.ts';
import { qualify } from './qualifier.ts';
import { unbroken } from './unbroken.ts';

/** Enough for every sum a filing prints in billions to one or two decimals, and few enough to hide a quotient's tail. */
const SIGNIFICANT_DIGITS = 4;

/**
 * An amount in dollars: `500억 달러`, `1조 2,000억 달러`; `$50bn`, `$1.2tn`. With its qualifier: `약`, `최대`, `이상`.
 * Rounded once, to four significant digits, so that both languages write the same sum.
 */
export function formatDollars(money: Money, locale: Locale): string {
  const usd = Number(money.usd.toPrecision(SIGNIFICANT_DIGITS));
  const sum = locale === 'ko' ? withUnit(inMyriads(usd), '달러') : `$${abbreviated(usd)}`;
  return qualify(unbroken(sum), money.qualifier, locale);
}
