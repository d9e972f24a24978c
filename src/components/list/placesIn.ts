import { factsInList } from '#derive/lists';
import { toldEvents } from '#derive/stageEvents';
import { statusesUsed } from '#derive/wordsUsed';
import type { Dossier } from '#facts/kinds/dossier';
import { pageOfKind } from '#facts/kinds/kinds';
import type { List } from '#facts/kinds/lists';
import { eventAnchor, statusEntry, termEntry } from '#urls';

/** The places that a list gives to what stands in it, and to itself, as fragments. */
export function placesIn(dossier: Dossier, list: List): string[] {
  const facts = factsInList(dossier, list);
  const own = facts.flatMap(({ folder, id }) => {
    const entry = pageOfKind(folder)?.entry;
    return entry?.on === list ? [`${entry.prefix}${id}`] : [];
  });
  const others: Partial<Record<List, () => string[]>> = {
    timeline: () => toldEvents(dossier).map(({ id }) => eventAnchor(id).slice(1)),
    money: () => Object.keys(dossier.explainer.charts).map((id) => `chart-${id}`),
    words: () => [...facts.map(({ id }) => termEntry(id)), ...statusesUsed(dossier).map(statusEntry)],
  };
  return [...new Set([list, ...own, ...(others[list]?.() ?? [])])];
}
