import type { NumberValue } from '#derive/leadFact';
import type { Locale } from '#facts/values/text';
import { formatCount } from './count.ts';
import { formatDollars } from './dollar.ts';
import { formatShare } from './percent.ts';

/** The number a fact comes down to, money in dollars: `500억 달러`, `약 27%`; `$50bn`, `about 27%`. */
export function formatNumberValue(value: NumberValue, locale: Locale): string {
  switch (value.kind) {
    case 'money':
      return formatDollars(value.money, locale);
    case 'share':
      return formatShare(value.share, locale);
    case 'count':
      return formatCount(value.count, locale);
    default:
      return value satisfies never;
  }
}
