import { currencySign, koreanCurrency, type Currency } from '#facts/values/currency';
import type { Locale } from '#facts/values/text';

/** What stands before an amount in English: a sign, or a code and a space: `$`, `CN¥`, `CHF `. */
export function signBefore(currency: Currency): string {
  const sign = currencySign(currency);
  return /[A-Za-z.]$/.test(sign) ? `${sign} ` : sign;
}

/** A currency by its name, as a table’s head has it: `달러`, `Dollars`; where the press says whose, `Canadian dollars`. */
export function currencyName(currency: Currency, locale: Locale): string {
  const english = englishCurrency(currency);
  return { ko: koreanCurrency(currency), en: english.charAt(0).toUpperCase() + english.slice(1) }[locale];
}

/** In English, of many: `dollars`, `won`, `Canadian dollars`. Without its country where the Korean press leaves it out too. */
export function englishCurrency(currency: Currency, count = 2): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).formatToParts(count);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? currency.toUpperCase();
  return koreanCurrency(currency).includes(' ') ? name : (name.split(' ').at(-1) ?? name);
}
