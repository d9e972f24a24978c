import { inWon } from '#derive/won';
import type { Money } from '#facts/values/money';
import type { Locale } from '#facts/values/text';
import { formatDollars } from './dollar.ts';
import { qualify } from './qualifier.ts';
import { formatWon } from './won.ts';

/** Which currencies are written: dollars as sourced, the won derived from them, or both. */
export type MoneyShow = 'both' | 'usd' | 'won';

/** An amount with its value in won: `500억 달러(약 72조 5,000억 원)`, `$50bn (about ₩72.5tn)`. */
export function formatMoney(money: Money, wonPerUsd: number, locale: Locale, show: MoneyShow): string {
  const about = qualify(formatWon(inWon(money.usd, wonPerUsd), locale), 'about', locale);
  // Derived won is about right at best; 최대 and 이상 still say something besides.
  const won = money.qualifier === 'about' ? about : qualify(about, money.qualifier, locale);
  switch (show) {
    case 'usd':
      return formatDollars(money, locale);
    case 'won':
      return won;
    case 'both':
      return `${formatDollars(money, locale)}${locale === 'ko' ? '' : ' '}(${won})`;
    default:
      return show satisfies never;
  }
}
