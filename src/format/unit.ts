import type { Unit } from '#facts/values/value';
import type { Quantity } from '#facts/values/quantity';
import type { Locale } from '#facts/values/text';
import { withUnit } from './koreanNumber.ts';
import { unbroken } from './unbroken.ts';

/** A written number with its unit: `1만 5,000개`, `15,000 chips`. */
export function counted(written: string, unit: Unit, _number: Quantity, locale: Locale): string {
  return unbroken(locale === 'ko' ? withUnit(written, unit.ko) : `${written} ${unit.en}`);
}

/** What Korean writes before 당, by the id of the unit; another stands as it is. */
const EACH_KO: Readonly<Record<string, string>> = {
  share: '주',
  person: '1인',
  household: '가구',
  month: '월',
  year: '연',
};

/** A value for each one of a unit: `주당 66만 원`, `₩660,000 per share`. */
export function per(written: string, unit: string | undefined, locale: Locale): string {
  if (unit === undefined) return written;
  return unbroken(locale === 'ko' ? `${EACH_KO[unit] ?? unit}당 ${written}` : `${written} per ${unit}`);
}
