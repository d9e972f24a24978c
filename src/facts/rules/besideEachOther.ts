import type { Pair, Side } from './side.ts';

/** What of one language may stand beside what of the other: a sentence, or one that was told in two. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;
/**
 * What a sentence told in two costs, in parts of a sentence of the mean length: a third, so that one is told in two only where lengths
 * fit better by more than that. A choice: at nought and at one, or with tags at nought and at two, what is published raises nothing.
 */
const PARTED = 0.35;
/** What a tag that both have is worth, in the same: more than parting, for the same fact is a surer sign than length. */
const SHARED = 0.6;

interface Way {
  cost: number;
  pairs: readonly Pair[];
}

/**
 * The sentences of a paragraph of two languages that has not as many in both, side by side: of all ways the one in which lengths agree
 * and the same facts are called. Undefined where one would have to be told in three, or not at all.
 */
export function besideEachOther(ko: readonly Side[], en: readonly Side[]): Pair[] | undefined {
  const length = (sides: readonly Side[]): number => sides.reduce((sum, { words }) => sum + words.trim().length, 0);
  const [perKo, perEn] = [length(ko) / Math.min(ko.length, en.length), length(en) / Math.min(ko.length, en.length)];
  const costOf = (korean: readonly Side[], english: readonly Side[]): number => {
    const apart = Math.abs(length(korean) / perKo - length(english) / perEn);
    const called = english.flatMap(idsIn);
    const shared = new Set(korean.flatMap(idsIn).filter((id) => called.includes(id))).size;
    return apart + (korean.length === english.length ? 0 : PARTED) - SHARED * shared;
  };
  const best = new Map<string, Way>([['0 0', { cost: 0, pairs: [] }]]);
  for (let i = 0; i <= ko.length; i++)
    for (let j = 0; j <= en.length; j++) {
      const ways = STEPS.flatMap(([more, less]): Way[] => {
        const before = best.get(`${i - more} ${j - less}`);
        const [korean, english] = [ko.slice(i - more, i), en.slice(j - less, j)];
        if (!before || i < more || j < less) return [];
        const pair = { ko: together(korean), en: together(english) };
        return [{ cost: before.cost + costOf(korean, english), pairs: [...before.pairs, pair] }];
      });
      const [cheapest] = ways.sort((a, b) => a.cost - b.cost);
      if (cheapest) best.set(`${i} ${j}`, cheapest);
    }
  const found = best.get(`${ko.length} ${en.length}`);
  return found && [...found.pairs];
}

const idsIn = ({ passage, from, to }: Side): string[] =>
  passage.mentions.flatMap(({ ids, span }) => (span.start >= from && span.end <= to ? ids : []));

function together(sides: readonly Side[]): Side {
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last || first === last) return first as Side;
  const { passage } = first;
  return { passage, from: first.from, to: last.to, words: passage.words.slice(first.from, last.to) };
}
