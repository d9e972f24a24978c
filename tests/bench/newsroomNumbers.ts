/** Gives the next whole number from 0 up to, and without, `below`. */
export type Random = (below: number) => number;

/**
 * Numbers from a seed, always the same ones: mulberry32, started from the seed's letters(FNV-1a).
 */
export function seededNumbers(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % below) >>> 0;
  };
}
