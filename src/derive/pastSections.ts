import { events } from '#facts/kinds/event';
import { factsOf, type Dossier, type Section } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { namesFact, type FactBlock } from '#intake/tags';
import { clausesInOrder } from './clauseHistory.ts';
import { comparison } from './comparison.ts';
import { conflicts } from './conflicts.ts';

type Tag = Section['blocks'][number]['tag'];

/** What can be missing from a past day: only what today’s explainer tells of. */
export type Missing = 'noComparison' | 'noClauses' | 'noMoney' | 'noConflicts';

/** How many there are of what a block shows, and what a past day lacks where there are none. */
interface Shown {
  missing?: Missing;
  of: (dossier: Dossier) => number;
}

/** A section of a past state: today’s heading over what its blocks showed then. */
export interface PastSection extends Pick<Section, 'id' | 'heading' | 'blocks'> {
  missing: Missing[];
}

/**
 * Of each block that names no fact whether a past state shows it as it stood; what is written looking back, none shows. A block
 * that names one shows it as it was known.
 */
const COUNTED: Readonly<Record<Exclude<Tag, FactBlock>, Shown | undefined>> = {
  Comparison: { missing: 'noComparison', of: (dossier) => comparison(dossier).rows.length },
  ClauseHistory: { missing: 'noClauses', of: (dossier) => clausesInOrder(dossier).length },
  ClauseCards: { missing: 'noClauses', of: (dossier) => clausesInOrder(dossier).length },
  DealTable: { missing: 'noMoney', of: (dossier) => factsOf(dossier, 'deals').length },
  Conflicts: { missing: 'noConflicts', of: (dossier) => conflicts(dossier).length },
  Chart: { of: () => 1 },
  Timeline: { of: () => 1 },
  SourceList: undefined,
  // What to read beside it is said today.
  Explainer: undefined,
  Unknowns: undefined,
  // What was said otherwise elsewhere is a matter of sources; how an article differs is told looking back.
  Differences: { missing: 'noConflicts', of: (dossier) => conflicts(dossier).length },
  Changes: undefined,
};
const countedOf = (tag: Tag): Shown | undefined => (namesFact(tag) ? { of: () => 1 } : COUNTED[tag]);

/** What no past state is without: dates lead there. */
const ALWAYS = { Timeline: events.table } as const;

/** The sections of a past state: those of the story that place something it can show, in their order. */
export function pastSections(today: Dossier, then: Dossier, locale: Locale): PastSection[] {
  const { sections } = today.story[locale];
  const placed = sections.map(({ id, heading, blocks }) => {
    const shown = blocks.filter(({ tag }) => (countedOf(tag)?.of(today) ?? 0) > 0);
    const missing = shown.flatMap(({ tag }) => {
      const counted = countedOf(tag);
      return counted?.of(then) === 0 ? (counted.missing ?? []) : [];
    });
    return { id, heading, blocks: shown, missing: [...new Set(missing)] };
  });
  const tags = new Set(placed.flatMap(({ blocks }) => blocks.map(({ tag }) => tag)));
  const added = (Object.keys(ALWAYS) as (keyof typeof ALWAYS)[])
    .filter((tag) => !tags.has(tag))
    .map((tag) => ({
      id: `past-${ALWAYS[tag].id}`,
      heading: ALWAYS[tag].title[locale],
      blocks: [{ tag }],
      missing: [],
    }));
  return [...placed.filter(({ blocks }) => blocks.length > 0), ...added];
}
