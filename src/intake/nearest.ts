import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';

/** The known word closest to a mistyped one, compared by jamo so that a slip in one Hangul letter counts once. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const spelt = disassemble(typed.toLowerCase());
  let best: string | undefined;
  // Of two letters, one has to be right: `no` is no slip of `of`.
  let least = Math.min(spelt.length - 1, Math.max(2, Math.floor(spelt.length * 0.4))) + 1;
  for (const word of known) {
    const letters = disassemble(word.toLowerCase());
    // Letters that only changed places are the commonest slip of all.
    const away = isAnagram(spelt, letters) ? Math.min(1, distance(spelt, letters)) : distance(spelt, letters);
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

const isAnagram = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
