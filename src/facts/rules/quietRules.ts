import { createHash } from 'node:crypto';
import type { Draft } from './draft.ts';
import { pairsOf } from './pairs.ts';
import { passagesOf } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import { BESIDE, type Reading } from './rulesByReading.ts';
import { writtenOut, type SteadyWorld } from './steadyWorld.ts';
import type { World } from './world.ts';

/** Asks a rule of something it reads: a draft, a passage, a pair, a fact. */
export type Ask = <Read extends object>(
  read: Read,
) => <Found>(rule: { find(read: Read, world: World): Found[] }) => Found[];

/**
 * Asks rules that look at the world. One that found nothing in a text, and looked at no more of the world than what most edits leave as it
 * is, finds nothing in it again while both are the same, and is not asked.
 */
export function askingIn(world: World): Ask {
  const quiet = quietIn(world.steady);
  let hasLookedFurther = false;
  const view = watched(world, () => (hasLookedFurther = true));
  return (read) => {
    const known = quiet(read);
    return (rule) => {
      const place = PLACES.get(rule) ?? 0;
      if (isIn(known, place)) return [];
      hasLookedFurther = false;
      const found = rule.find(read, view);
      if (found.length === 0 && !hasLookedFurther) add(known, place);
      return found;
    };
  };
}

/** The world, telling when somebody looks at more of it than its steady part. */
function watched(world: World, looksFurther: () => void): World {
  const view = Object.create(null, Object.getOwnPropertyDescriptors(world.steady)) as World;
  for (const part of Object.keys(world) as (keyof World)[])
    if (!(part in world.steady))
      Object.defineProperty(view, part, {
        get: () => {
          looksFurther();
          return world[part];
        },
      });
  return view;
}

/** Which rules are known to find nothing, a bit each, by what they read. */
const quietIn = rememberedBy((_steady: SteadyWorld) =>
  rememberedBy((_read: object) => new Uint8Array(BYTES) as Uint8Array),
);

const all: readonly Reading[] = [...BESIDE.files, ...BESIDE.passages, ...BESIDE.pairs, ...BESIDE.facts];
const PLACES = new Map<object, number>(all.map((rule, at) => [rule, at]));
const BYTES = Math.ceil(all.length / 8);
const isIn = (bits: Uint8Array, place: number): boolean => ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
function add(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}

/** Which rules are known to find nothing in a draft, to be kept: in it, in each of its passages, in each of its pairs. */
export interface KeptQuiet {
  /** The hash of the steady part of the world that they looked at. */
  on: string;
  bits: readonly Uint8Array[];
}

const hashOf = rememberedBy((steady: SteadyWorld): string =>
  createHash('sha256')
    .update(writtenOut(steady) ?? '')
    .digest('base64'),
);

const readsOf = (draft: Draft): object[] => [draft, draft.fact, ...passagesOf(draft), ...pairsOf(draft)];

const judgedIn = new WeakMap<Draft, SteadyWorld>();
const recalled = new WeakMap<Draft, KeptQuiet>();

/** What is known of a draft that has been judged. */
export function quietOf(draft: Draft): KeptQuiet | undefined {
  const steady = judgedIn.get(draft);
  return steady && { on: hashOf(steady), bits: readsOf(draft).map(quietIn(steady)) };
}

/** Takes what was known of this very draft before. */
export function recallQuiet(draft: Draft, kept: KeptQuiet): void {
  recalled.set(draft, kept);
}

/** Before a draft is judged: what was known of it holds where the steady part of the world is what it was. */
export function takeQuiet(draft: Draft, { steady }: World): void {
  judgedIn.set(draft, steady);
  const kept = recalled.get(draft);
  recalled.delete(draft);
  if (kept?.on !== hashOf(steady)) return;
  const quiet = quietIn(steady);
  readsOf(draft).forEach((read, at) => {
    const bits = kept.bits[at];
    if (bits) quiet.take(read, bits);
  });
}
