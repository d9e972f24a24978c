import type { placementOf } from '../kinds/placement.ts';
import type { Draft } from '../rules/draft.ts';
import type { WrittenStory } from '../rules/writtenStory.ts';

/** A file that claims an id, whether or not it could be read: what names it is not to blame for what is wrong in it. */
export type WrittenId = Extract<ReturnType<typeof placementOf>, { role: 'fact' }>;

/** What was written, in the order of the files. */
export interface Desk {
  drafts: readonly Draft[];
  written: readonly WrittenId[];
  stories: readonly WrittenStory[];
}

/** What an explainer may name: its own, and the shared reference. */
export function inReachOf(scope: string, desks: ReadonlyMap<string, Desk>): Desk {
  const desksInReach = [scope, 'reference'].sort().flatMap((each) => desks.get(each) ?? []);
  return {
    drafts: desksInReach.flatMap(({ drafts }) => drafts),
    written: desksInReach.flatMap(({ written }) => written),
    stories: desks.get(scope)?.stories ?? [],
  };
}
