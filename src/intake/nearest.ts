import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';

/** The known word closest to a mistyped one, compared by jamo so that a slip in one Hangul letter counts once. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const spelt = disassemble(typed.toLowerCase());
  let best: string | undefined;
  let least = Math.max(2, Math.floor(spelt.length * 0.4)) + 1;
  for (const word of known) {
    const away = distance(spelt, disassemble(word.toLowerCase()));
    if (away < least) [best, least] = [word, away];
  }
  return best;
}

/** The known words, the one most like a typed one first. */
export function byNearness(typed: string, known: Iterable<string>): string[] {
  const spelt = disassemble(typed.toLowerCase());
  const away = (word: string): number => distance(spelt, disassemble(word.toLowerCase()));
  return [...known].sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
}
