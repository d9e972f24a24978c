import type { Locale } from '#facts/values/text';
import type { Value } from '#facts/values/value';
import { formatNumber } from './number.ts';

/** What values of this sort are in, as a chart says once: `%`, `%p`, `개`, `1,000명당 명`. Empty where the value says it itself. */
export function unitName(value: Value, locale: Locale): string {
  switch (value.form) {
    case 'share':
      return '%';
    case 'points':
      return locale === 'ko' ? '%p' : 'percentage points';
    case 'count':
      return value.unit[locale];
    case 'ratio': {
      const each = `${formatNumber(value.per.number, locale)}${locale === 'ko' ? '' : ' '}${value.per.unit[locale]}`;
      return locale === 'ko' ? `${each}당 ${value.unit.ko}` : `${value.unit.en} per ${each}`;
    }
    case 'times':
      return locale === 'ko' ? '배' : 'times';
    case 'money':
    case 'index':
    case 'moment':
    case 'rank':
      return '';
    default:
      return value satisfies never;
  }
}
