import type { Dossier } from '#facts/kinds/dossier';
import type { Unit } from '#facts/kinds/unit';
import type { Quantity } from '#facts/values/quantity';
import { inAll, type Locale } from '#facts/values/text';
import { withUnit } from './koreanNumber.ts';
import { unbroken } from './unbroken.ts';

/** Whose words a value is written in: those of a dossier, among them how its units stand behind a number. */
export type Spoken = Pick<Dossier, 'words'>;

/** Years are counted by a field of the engine's own (a deal runs so many), whether or not the desk declares them. */
const YEARS: Pick<Unit, 'counter' | 'words'> = { counter: { ko: '년' }, words: { one: 'year', other: 'years' } };

/** A written number with its unit: `1만 5,000개`, `15,000 chips`, `1 chip`. */
export function counted(
  written: string,
  { number, unit }: { number: Quantity; unit: string },
  dossier: Spoken,
  locale: Locale,
): string {
  const { counter, words } = unitIn(dossier, unit);
  const english = Math.abs(Number(number)) === 1 ? words.one : words.other;
  return unbroken({ ko: withUnit(written, counter.ko), en: `${written} ${english}` }[locale]);
}

/** A value for each one of a unit: `주당 66만 원`, `월 66만 원`; `₩660,000 per share`. */
export function per(written: string, unit: string | undefined, dossier: Spoken, locale: Locale): string {
  if (unit === undefined) return written;
  const { counter, words, each } = unitIn(dossier, unit);
  return unbroken({ ko: `${each?.ko ?? `${counter.ko}당`} ${written}`, en: `${written} per ${words.one}` }[locale]);
}

/** What things are counted in, without a number: `개`, `chips`. */
export function counterOf(unit: string, dossier: Spoken, locale: Locale): string {
  const { counter, words } = unitIn(dossier, unit);
  return { ko: counter.ko, en: words.other }[locale];
}

/** Every word that a unit has, without a number: `개`, `chip`, `chips`. */
export function wordsForUnit({ counter, words }: Pick<Unit, 'counter' | 'words'>): string[] {
  const all: Record<Locale, string[]> = { ko: [counter.ko], en: [words.one, words.other] };
  return inAll(all).flat();
}

function unitIn({ words }: Spoken, id: string): Pick<Unit, 'counter' | 'words' | 'each'> {
  const unit = words.find((word) => word.folder === 'units' && word.id === id);
  if (unit?.folder === 'units') return unit;
  if (id === 'years') return YEARS;
  throw new Error(`there is no unit called ${id}`);
}
