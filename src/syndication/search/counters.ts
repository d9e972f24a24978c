import type { Locale } from '#facts/values/text';
import type { Word } from './words.ts';

/** Words beside a number that say how well it is known, or how it is written, not which it is. */
const SAID_BESIDE: Readonly<Record<Locale, string>> = {
  ko: '약 대략 거의 주당 최대 모두 전체 중 가운데 마이너스 배 위',
  en: 'about around roughly nearly almost some minus up to of out per the times x st nd rd th',
};
/** A reader may ask in any language. */
const BESIDE_NUMBERS = new Set(Object.values(SAID_BESIDE).flatMap((words) => words.split(' ')));

/**
 * The words of a folded query without what stands beside its numbers: `4,567명`, `4567 people`, `약 4567` ask for the number. A
 * counter that no unit names is known by its place: one or two syllables stuck to a number.
 */
export function withoutCounters(words: readonly Word[], query: string, units: ReadonlySet<string>): Word[] {
  const isNumber = (word: Word | undefined): boolean => word !== undefined && word.keys.length > 0;
  const isBeside = (word: Word, other: Word | undefined): boolean =>
    other !== undefined && query.slice(Math.min(word.to, other.to), Math.max(word.from, other.from)).trim() === '';
  const isDropped: boolean[] = [];
  words.forEach((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    const follows = isBeside(word, before) && (isNumber(before) || isDropped[at - 1] === true);
    const stuck = word.kind === 'hangul' && word.joined && word.text.length < 3 && isNumber(before);
    const little = BESIDE_NUMBERS.has(word.text) && (follows || (isBeside(word, after) && isNumber(after)));
    isDropped[at] = !isNumber(word) && (stuck || little || (follows && units.has(word.text)));
  });
  return words.filter((_, at) => !isDropped[at]);
}
