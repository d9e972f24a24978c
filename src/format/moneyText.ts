import { beside, converted } from '#derive/beside';
import type { Dossier } from '#facts/kinds/dossier';
import type { ExchangeRate } from '#facts/kinds/exchangeRate';
import type { Money } from '#facts/values/money';
import type { Locale } from '#facts/values/text';
import type { When } from '#facts/values/when';
import { formatConverted } from './converted.ts';
import { formatWhen } from './date.ts';
import { qualify } from './qualifier.ts';
import { formatSum } from './sum.ts';

/** Which currencies are written: the amount's own, the one that stands beside it, or both. */
export type MoneyShow = 'both' | 'own' | 'beside';

/** What an author may write for `show`; `usd` and `won` are the names of old. */
export function showOf(written: string | undefined): MoneyShow {
  if (written === 'usd' || written === 'own') return 'own';
  return written === 'won' || written === 'beside' ? 'beside' : 'both';
}

/**
 * An amount in its own currency, with the one that stands beside it in this language: `500억 달러(약 72조 5,000억 원)`,
 * `$50bn (about ₩72.5tn)`. Where none does, its own alone, whatever is asked for.
 */
export function formatMoney(money: Money, dossier: Dossier, locale: Locale, show: MoneyShow, when?: When): string {
  const other = besideText(money, dossier, locale, when);
  switch (show) {
    case 'own':
      return formatSum(money, dossier, locale);
    case 'beside':
      return other ?? formatSum(money, dossier, locale);
    case 'both':
      return other
        ? `${formatSum(money, dossier, locale)}${{ ko: '', en: ' ' }[locale]}(${other})`
        : formatSum(money, dossier, locale);
    default:
      return show satisfies never;
  }
}

/** The amount in the currency beside it; undefined where none stands there. 최대 and 이상 say something besides 약. */
export function besideText(money: Money, dossier: Dossier, locale: Locale, when?: When): string | undefined {
  const other = beside(dossier, money, locale, when);
  if (!other) return undefined;
  const text = about(other.money, dossier, locale);
  if (!other.isFar) return text;
  const day = formatWhen(other.rate.when, locale);
  return { ko: `${text}, ${day} 환율`, en: `${text} at the rate of ${day}` }[locale];
}

/** The amount at this very rate, said to be about right. */
export function atRate(money: Money, rate: ExchangeRate, dossier: Dossier, locale: Locale): string {
  return about(converted(money, rate).money, dossier, locale);
}

function about(money: Money, dossier: Dossier, locale: Locale): string {
  const text = qualify(formatConverted(money, dossier, locale), 'about', locale);
  // A conversion is about right at best.
  return money.qualifier !== 'about' ? qualify(text, money.qualifier, locale) : text;
}
