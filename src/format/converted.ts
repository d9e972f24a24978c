import type { Money } from '#facts/values/money';
import { mapped } from '#facts/values/quantity';
import type { Locale } from '#facts/values/text';
import { formatSum } from './sum.ts';
import type { Spoken } from './unit.ts';

/**
 * Money worked out from another currency, rounded: `72조 5,000억 원`, `₩72.5tn`. It is never exact; say 약 or "about" before it.
 * Korean as in `roundKorean`; English to three significant digits.
 */
export function formatConverted({ currency, number, per }: Money, dossier: Spoken, locale: Locale): string {
  const round = { ko: roundKorean, en: roundToThree }[locale];
  return formatSum({ form: 'money', currency, number: mapped(number, round), per }, dossier, locale);
}

/** As the Korean press rounds: to 100억 from 1조 up, to 1억 below. Less than 1억, which that would double or lose, to three significant digits. */
export function roundKorean(sum: number): number {
  if (Math.abs(sum) < 1e8) return roundToThree(sum);
  const step = Math.abs(sum) < 1e12 ? 1e8 : 1e10;
  // A rate such as 1,483.1 may leave a fraction of a won below the half it stands for; whole won first.
  return Math.round(Math.round(sum) / step) * step;
}

function roundToThree(sum: number): number {
  return Number((Math.abs(sum) < 1000 ? sum : Math.round(sum)).toPrecision(3));
}
