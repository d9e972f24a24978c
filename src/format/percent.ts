import type { Share } from '#facts/values/money';
import type { Locale } from '#facts/values/text';
import { digits } from './digits.ts';
import { qualify } from './qualifier.ts';
import { formatRange } from './range.ts';
import { unbroken } from './unbroken.ts';

/** A share in percent, without a space in both languages: `27%`, `약 27%`, `30~40%`; `about 27%`, `30–40%`. */
export function formatShare({ percent, qualifier }: Share, locale: Locale): string {
  return qualify(`${formatRange(percent, digits, locale)}%`, qualifier, locale);
}

/** A difference between two shares, in percentage points: `5%p`, `5 percentage points`. */
export function formatPoints(points: number, locale: Locale): string {
  if (locale === 'ko') return `${digits(points)}%p`;
  return unbroken(`${digits(points)} percentage`) + (Math.abs(points) === 1 ? ' point' : ' points');
}
