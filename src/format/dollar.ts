import type { Money } from '#facts/money';
import type { Locale } from '#facts/text';
import { englishShort, koreanGroups } from './number.ts';
import { qualified } from './qualifier.ts';
import { unbroken } from './unbroken.ts';

/** From 1억 up, dollars are given to ten thousand: smaller change is no news. */
const KOREAN_STEP = 1e4;
const HUNDRED_MILLION = 1e8;

/** An amount in dollars: `500억 달러`, `$50bn`; with its qualifier, `약 1,350억 달러`, `about $135bn`. */
export function formatDollars(money: Money, locale: Locale): string {
  return qualified(plainDollars(money.usd, locale), money.qualifier, locale);
}

function plainDollars(usd: number, locale: Locale): string {
  if (locale === 'en') return `$${englishShort(usd, 4)}`;
  const rounded = usd < HUNDRED_MILLION ? Math.round(usd) : Math.round(usd / KOREAN_STEP) * KOREAN_STEP;
  return unbroken(koreanGroups(rounded), '달러');
}
