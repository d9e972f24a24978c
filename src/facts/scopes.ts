import type { placementOf } from '#intake/placement';
import type { Draft } from './draft.ts';
import type { WrittenStory } from './storyRules.ts';

/** A file that claims an id, whether or not it could be read: what names it is not to blame for what is wrong in it. */
export type WrittenId = Extract<ReturnType<typeof placementOf>, { role: 'fact' }>;

/** What was written, in the order of the files. */
export interface Desk {
  drafts: readonly Draft[];
  written: readonly WrittenId[];
  stories: readonly WrittenStory[];
}

/** What was written under each folder of `content/`, so that an explainer is judged without looking through all others. */
export function byScope({ drafts, written, stories }: Desk): Map<string, Desk> {
  const groups = {
    drafts: Map.groupBy(drafts, ({ scope }) => scope),
    written: Map.groupBy(written, ({ scope }) => scope),
    stories: Map.groupBy(stories, ({ scope }) => scope),
  };
  const scopes = new Set([...groups.drafts.keys(), ...groups.written.keys(), ...groups.stories.keys()]);
  return new Map(
    [...scopes].map((scope) => [
      scope,
      {
        drafts: groups.drafts.get(scope) ?? [],
        written: groups.written.get(scope) ?? [],
        stories: groups.stories.get(scope) ?? [],
      },
    ]),
  );
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
