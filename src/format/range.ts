import type { Locale } from '#facts/values/text';
import { unbroken } from './unbroken.ts';

/** One number, or two joined as a range: `30~40`, `30–40`. */
export function formatRange(
  number: number | { from: number; to: number },
  write: (end: number) => string,
  locale: Locale,
): string {
  if (typeof number === 'number') return write(number);
  return write(number.from) + { ko: '~', en: unbroken('–') }[locale] + write(number.to);
}
