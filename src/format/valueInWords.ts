import { factValue } from '#derive/factValue';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { formatWhen } from './date.ts';
import { formatMoney } from './moneyText.ts';
import { formatRate } from './rate.ts';
import { formatValue } from './value.ts';

/** What a fact comes down to, as plain words; empty where it is only said in a sentence. */
export function valueInWords(fact: Fact, dossier: Dossier, locale: Locale): string {
  const value = factValue(dossier, fact);
  if (!value) return '';
  if (value.form === 'when') return formatWhen(value.when, locale);
  if (value.form === 'rate') return formatRate(value.rate, locale);
  const when = 'when' in fact ? fact.when : undefined;
  return value.form === 'money'
    ? formatMoney(value, dossier, locale, 'both', when)
    : formatValue(value, dossier, locale);
}
