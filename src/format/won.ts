import type { Locale } from '#facts/values/text';
import { abbreviated } from './englishNumber.ts';
import { inMyriads, withUnit } from './koreanNumber.ts';
import { unbroken } from './unbroken.ts';

/**
 * Won worked out from dollars, rounded: `72조 5,000억 원`, `₩72.5tn`. It is never exact; say 약 or "about" before it.
 * Korean as in `roundWon`; English to three significant digits.
 */
export function formatWon(won: number, locale: Locale): string {
  return written(locale === 'ko' ? roundWon(won) : roundToThree(won), locale);
}

/** Won as somebody else printed it, to the last digit: `1조 8,850억 원`, where `formatWon` would say 8,900억. */
export function formatPrintedWon(won: number, locale: Locale): string {
  return written(won, locale);
}

function written(won: number, locale: Locale): string {
  return unbroken(locale === 'ko' ? withUnit(inMyriads(won), '원') : `₩${abbreviated(won)}`);
}

/** Won as the Korean press rounds it: to 100억 from 1조 up, to 1억 below. Less than 1억, which that would double or lose, to three significant digits. */
export function roundWon(won: number): number {
  if (won < 1e8) return roundToThree(won);
  const step = won < 1e12 ? 1e8 : 1e10;
  // A rate such as 1,483.1 may leave a fraction of a won below the half it stands for; whole won first.
  return Math.round(Math.round(won) / step) * step;
}

function roundToThree(won: number): number {
  return Number(Math.round(won).toPrecision(3));
}
