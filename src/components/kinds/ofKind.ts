import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Kind } from '#facts/kinds/kinds';

/** What a kind shows of a fact. */
export type Shows =
  /** The lines that only facts of the kind have, on the page of each. */
  | 'Rows'
  /** What a block of a story, or of a past state, shows where it names one: for kinds whose `tags` have such a block. */
  | 'Box'
  /** What stands under the lines on the page of each; few kinds have it. */
  | 'Around';

const FOUND = import.meta.glob<{ default: AstroComponentFactory }>('./*/*.astro', { eager: true });

/** The component of a kind, from the folder of its name; undefined where it has none. tests/facts/kinds.test.ts asks for those it must have. */
export function componentOf(kind: Kind, shows: Shows): AstroComponentFactory | undefined {
  return FOUND[`./${kind}/${shows}.astro`]?.default;
}
