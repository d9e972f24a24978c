import { copy } from '#copy/copy';
import type { Locale } from '#facts/values/text';
import { withNumber } from '#facts/values/numberOf';
import type { Value } from '#facts/values/value';
import { digits } from './digits.ts';
import type { Spoken } from './unit.ts';
import { formatValue } from './value.ts';

/** What an estimate allows for, in words: `95% 신뢰구간 25~29%`, `95% confidence interval 25–29%`. Undefined for a value that gives none. */
export function formatInterval(value: Value, dossier: Spoken, locale: Locale): string | undefined {
  const { interval, qualifier: _, ...bare } = value;
  if (!interval) return undefined;
  const { from, to, level } = interval;
  return `${copy(locale).figure.interval(digits(level))} ${formatValue(withNumber(bare, { from, to }), dossier, locale)}`;
}
