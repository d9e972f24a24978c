import type { Share } from '#facts/money';
import type { Locale } from '#facts/text';
import { formatDigits } from './number.ts';
import { qualified } from './qualifier.ts';
import { unbroken } from './unbroken.ts';

/** A share, no space before its sign in either language: `27%`, `약 27%`, `30~40%`, `30–40%`. */
export function formatShare(share: Share, locale: Locale): string {
  const { percent } = share;
  const text = typeof percent === 'number' ? `${formatDigits(percent)}%` : `${formatRange(percent, locale)}%`;
  return qualified(text, share.qualifier, locale);
}

/** Two numbers as a range: `30~40` and `30–40`. */
export function formatRange({ from, to }: { from: number; to: number }, locale: Locale): string {
  return `${formatDigits(from)}${locale === 'ko' ? '~' : '–'}${formatDigits(to)}`;
}

/** A difference between two shares is in points, never in percent: `5%p`, `5 percentage points`. */
export function formatPoints(points: number, locale: Locale): string {
  const digits = formatDigits(points);
  return locale === 'ko' ? `${digits}%p` : unbroken(digits, points === 1 ? 'percentage\u00a0point' : 'percentage\u00a0points');
}
