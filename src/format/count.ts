import type { Count } from '#facts/values/money';
import type { Locale } from '#facts/values/text';
import { withUnit } from './koreanNumber.ts';
import { formatNumber } from './number.ts';
import { qualify } from './qualifier.ts';
import { formatRange } from './range.ts';
import { unbroken } from './unbroken.ts';

/** A number of things with the unit the editor wrote: `1만 5,000개`, `15,000 chips`; ranges `30~40개`, `30–40 chips`. */
export function formatCount({ number, unit, qualifier }: Count, locale: Locale): string {
  const amount = formatRange(number, (end) => formatNumber(end, locale), locale);
  const counted = locale === 'ko' ? withUnit(amount, unit.ko) : `${amount} ${unit.en}`;
  return qualify(unbroken(counted), qualifier, locale);
}
