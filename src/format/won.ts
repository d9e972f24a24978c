import type { Locale } from '#facts/text';
import { englishShort, koreanGroups } from './number.ts';
import { unbroken } from './unbroken.ts';

const HUNDRED_MILLION = 1e8;
const TRILLION = 1e12;

/**
 * Won as the press writes it: to 100억 from 1조 up, to 1억 below (`72조 5,000억 원`); in English three significant
 * digits (`₩72.5tn`). A derived amount is always about right: the caller says 약.
 */
export function formatWon(won: number, locale: Locale): string {
  if (locale === 'en') return `₩${englishShort(won, 3)}`;
  return unbroken(koreanGroups(roundWon(won)), '원');
}

/** Rounds as above; what reaches 1조 by rounding is rounded as a sum of that size. */
export function roundWon(won: number): number {
  const toHundredMillion = Math.round(won / HUNDRED_MILLION) * HUNDRED_MILLION;
  if (toHundredMillion === 0) return Math.round(won);
  if (toHundredMillion < TRILLION) return toHundredMillion;
  return Math.round(won / (100 * HUNDRED_MILLION)) * 100 * HUNDRED_MILLION;
}
