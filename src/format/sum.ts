import type { Money } from '#facts/values/money';
import type { Locale } from '#facts/values/text';
import { koreanCurrency } from '#facts/values/currency';
import { signBefore } from './currency.ts';
import { abbreviated } from './englishNumber.ts';
import { inMyriads, withUnit } from './koreanNumber.ts';
import { qualify } from './qualifier.ts';
import { unbroken } from './unbroken.ts';
import { per, type Spoken } from './unit.ts';

/** Enough for every sum a filing prints in billions to one or two decimals, and few enough to hide a quotient's tail. */
const SIGNIFICANT_DIGITS = 4;

/**
 * An amount in its own currency: `500억 달러`, `1,000억~2,000억 엔`, `주당 66만 원`; `$50bn`, `¥100bn–200bn`, `₩660,000 per share`.
 * With its qualifier: `약`, `최대`, `이상`. What its source states is written whole; what we worked out is rounded once, so that
 * both languages write the same sum.
 */
export function formatSum(money: Money, dossier: Spoken, locale: Locale): string {
  const { number, currency } = money;
  const settled = (end: number): number => (money.worked ? Number(end.toPrecision(SIGNIFICANT_DIGITS)) : end);
  const sum =
    typeof number === 'number'
      ? one(settled(number), currency, locale)
      : range(settled(number.from), settled(number.to), currency, locale);
  return qualify(per(unbroken(sum), money.per, dossier, locale), money.qualifier, locale);
}

function one(number: number, currency: string, locale: Locale): string {
  return {
    ko: withUnit(inMyriads(number), koreanCurrency(currency)),
    en: `${number < 0 ? '-' : ''}${signBefore(currency)}${abbreviated(Math.abs(number))}`,
  }[locale];
}

/** The currency is said once. */
function range(from: number, to: number, currency: string, locale: Locale): string {
  return {
    ko: `${inMyriads(from)}~${withUnit(inMyriads(to), koreanCurrency(currency))}`,
    en: `${one(from, currency, locale)}–${abbreviated(to)}`,
  }[locale];
}
