import type { Locale } from '#facts/values/text';
import type { Value } from '#facts/values/value';
import { formatNumber } from './number.ts';
import { counterOf, type Spoken } from './unit.ts';

/** What values of this sort are in, as a chart says once: `%`, `%p`, `개`, `1,000명당 명`. Empty where the value says it itself. */
export function unitName(value: Value, spoken: Spoken, locale: Locale): string {
  switch (value.form) {
    case 'share':
      return '%';
    case 'points':
      return { ko: '%p', en: 'percentage points' }[locale];
    case 'count':
      return counterOf(value.unit, spoken, locale);
    case 'ratio': {
      const [one, other] = [counterOf(value.unit, spoken, locale), counterOf(value.per.unit, spoken, locale)];
      const number = formatNumber(value.per.number, locale);
      return { ko: `${number}${other}당 ${one}`, en: `${one} per ${number} ${other}` }[locale];
    }
    case 'times':
      return { ko: '배', en: 'times' }[locale];
    case 'money':
    case 'index':
    case 'moment':
    case 'rank':
      return '';
    default:
      return value satisfies never;
  }
}
