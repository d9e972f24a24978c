import type { Money } from '#facts/money';
import type { Locale } from '#facts/text';
import { englishShort, formatDigits, koreanGroups } from './number.ts';
import { qualified } from './qualifier.ts';
import { unbroken } from './unbroken.ts';

/** Dollars are given to ten thousand: smaller change is no news. */
const KOREAN_STEP = 1e4;

/** An amount in dollars: `500억 달러`, `$50bn`; with its qualifier, `약 1,350억 달러`, `about $135bn`. */
export function formatDollars(money: Money, locale: Locale): string {
  return qualified(plainDollars(money.usd, locale), money.qualifier, locale);
}

function plainDollars(usd: number, locale: Locale): string {
  if (locale === 'en') return `$${englishShort(usd, 4)}`;
  const rounded = usd < KOREAN_STEP ? usd : Math.round(usd / KOREAN_STEP) * KOREAN_STEP;
  return unbroken(rounded < KOREAN_STEP ? formatDigits(rounded) : koreanGroups(rounded), '달러');
}
