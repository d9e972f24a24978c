import type { Locale } from '#facts/values/text';
import { abbreviated } from './englishNumber.ts';
import { inMyriads } from './koreanNumber.ts';
import { unbroken } from './unbroken.ts';

/** A plain number, unrounded: `1만 5,000` and `15,000`, `5,000억` and `500bn`. */
export function formatNumber(number: number, locale: Locale): string {
  return unbroken({ ko: inMyriads(number), en: abbreviated(number) }[locale]);
}
