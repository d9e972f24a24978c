import type { Dossier } from '#facts/kinds/dossier';
import { pageOfKind } from '#facts/kinds/kinds';
import type { List } from '#facts/kinds/lists';
import { rememberedBy } from '#facts/rules/rememberedBy';
import type { Locale } from '#facts/values/text';
import { comparison } from './comparison.ts';
import { factsInList, listsOf } from './lists.ts';
import { toldEvents } from './stageEvents.ts';
import { todayOf } from './todayOf.ts';
import { statusesUsed } from './wordsUsed.ts';

/** The id of an event’s entry in the timeline of its page. */
export const eventEntry = (event: string): string => `event-${event}`;
/** The id of a source’s entry in the list of its page. */
export const sourceEntry = (source: string): string => `source-${source}`;
/** The id of a term’s entry in the list of its explainer. */
export const termEntry = (term: string): string => `term-${term}`;
/** The id of a status in the key of its explainer. */
export const statusEntry = (status: string): string => `status-${status}`;
/** The id of a chart’s figure. */
const chartEntry = (chart: string): string => `chart-${chart}`;

/** The places that a list gives to what stands in it, and to itself, as fragments. */
export function placesIn(dossier: Dossier, list: List): string[] {
  const facts = factsInList(dossier, list);
  const own = facts.flatMap(({ folder, id }) => {
    const entry = pageOfKind(folder)?.entry;
    return entry?.on === list ? [`${entry.prefix}${id}`] : [];
  });
  const others: Partial<Record<List, () => string[]>> = {
    timeline: () => toldEvents(dossier).map(({ id }) => eventEntry(id)),
    money: () => Object.keys(dossier.explainer.charts).map(chartEntry),
    words: () => [...facts.map(({ id }) => termEntry(id)), ...statusesUsed(dossier).map(statusEntry)],
  };
  return [...new Set([list, ...own, ...(others[list]?.() ?? [])])];
}

/** Where a fact may have a place: in its explainer’s story, or in one of its lists. */
type Stand = 'story' | List;

const standing = rememberedBy((dossier: Dossier): Record<Locale, ReadonlyMap<Stand, ReadonlySet<string>>> => {
  const listed = listsOf(dossier).map((list) => [list, new Set(placesIn(dossier, list))] as const);
  const inStory = (locale: Locale) =>
    new Map<Stand, Set<string>>([['story', placesInStory(dossier, locale)], ...listed]);
  return { ko: inStory('ko'), en: inStory('en') };
});

/** Whether the site has the place: a list that has nothing has no page, and a story without a comparison has no cell of one. */
export function isPlaced(dossier: Dossier, locale: Locale, on: Stand, entry: string): boolean {
  return standing(todayOf(dossier))[locale].get(on)?.has(entry) ?? false;
}

/** The places of a comparison, where the story has one. */
function placesInStory(dossier: Dossier, locale: Locale): Set<string> {
  const hasOne = dossier.story[locale].sections.some(({ blocks }) => blocks.some(({ tag }) => tag === 'Comparison'));
  const rows = hasOne ? comparison(dossier).rows : [];
  const cells = rows.flatMap((row) => row.cells).flatMap((cell) => (cell && cell !== 'unasked' ? [cell.id] : []));
  return new Set([...rows.map(({ issue }) => issue.id), ...cells]);
}
