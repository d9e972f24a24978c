import type { ExchangeRate } from '#facts/kinds/exchangeRate';
import type { Locale } from '#facts/values/text';
import { koreanCurrency } from '#facts/values/currency';
import { englishCurrency } from './currency.ts';
import { digits } from './digits.ts';
import { unbroken } from './unbroken.ts';

/** An exchange rate: `1달러 1,450원`, `1,450 won to the dollar`. */
export function formatRate({ of, in: to, is }: ExchangeRate, locale: Locale): string {
  return {
    ko: unbroken(`1${koreanCurrency(of)} ${digits(is)}${koreanCurrency(to)}`),
    en: `${unbroken(`${digits(is)} ${englishCurrency(to)}`)} to the ${englishCurrency(of, 1)}`,
  }[locale];
}
