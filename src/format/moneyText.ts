import { inWon } from '#derive/won';
import type { Money } from '#facts/money';
import type { Locale } from '#facts/text';
import { formatDollars } from './dollar.ts';
import { qualified } from './qualifier.ts';
import { formatWon } from './won.ts';

/** Which currency a text shows: both, with won in brackets, unless said otherwise. */
export type Show = 'both' | 'usd' | 'won';

/** `500억 달러(약 72조 5,000억 원)` and `$50bn (about ₩72.5tn)`. Won is derived, and so always 약. */
export function formatMoney(money: Money, wonPerUsd: number, locale: Locale, show: Show): string {
  const dollars = formatDollars(money, locale);
  if (show === 'usd') return dollars;
  const won = qualified(formatWon(inWon(money.usd, wonPerUsd), locale), 'about', locale);
  if (show === 'won') return won;
  return locale === 'ko' ? `${dollars}(${won})` : `${dollars} (${won})`;
}
