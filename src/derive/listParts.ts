import { chosenBy } from '#facts/charts/selections';
import type { Dossier } from '#facts/kinds/dossier';
import type { List } from '#facts/kinds/lists';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { compareWhen, startOf } from '#facts/values/when';
import { bibliography } from './bibliography.ts';
import { factIndex } from './factIndex.ts';
import { bytesOfChart, bytesOfDeal, bytesOfEvent, bytesOfRow, bytesOfSource, ROOM } from './listWeight.ts';
import { ledger } from './ledger.ts';
import { fitParts, type ListGroup, type ListPart } from './fitParts.ts';
import { timeline } from './timeline.ts';
import { todayOf } from './todayOf.ts';

/** The lists that grow with every year of a story, and stand on several pages when one would be too heavy. */
export const SPLIT_LISTS = ['timeline', 'money', 'sources', 'facts'] as const;
export type SplitList = (typeof SPLIT_LISTS)[number];

/** What the parts of the page of the money are called that are not of one year. */
export const CHARTS = 'charts';
export const DEALS = 'deals';

const GROUPS: Readonly<Record<SplitList, (dossier: Dossier) => ListGroup[]>> = {
  timeline: eventGroups,
  money: moneyGroups,
  sources: (dossier) =>
    byYear(
      bibliography(dossier).map(({ source }) => source),
      (source) => startOf(source.published),
      (source) => ({ id: `source-${source.id}`, bytes: bytesOfSource(source) }),
    ),
  facts: (dossier) =>
    factIndex(dossier).map(({ kind, facts }) => ({
      name: kind,
      entries: facts.map((fact) => ({ id: `${kind}/${fact.id}`, bytes: bytesOfRow(fact) })),
      place: `kind-${kind}`,
    })),
};

const parts = Object.fromEntries(
  SPLIT_LISTS.map((list) => [list, rememberedBy((dossier: Dossier) => fitParts(GROUPS[list](dossier), ROOM[list]))]),
) as unknown as Record<SplitList, (dossier: Dossier) => readonly ListPart[]>;

/** The pages on which a list stands, in the order in which they are read: one, or the first at the list’s own address and others by year or kind. */
export function listParts(dossier: Dossier, list: SplitList): readonly ListPart[] {
  return parts[list](todayOf(dossier));
}

/** The name of the page of its list on which an entry stands; empty for the first, and for what stands on none. */
export function partWith(dossier: Dossier, list: List | 'facts', entry: string): string {
  if (!isSplit(list)) return '';
  return listParts(dossier, list).find(({ places }) => places.includes(entry))?.name ?? '';
}

export function isSplit(list: string): list is SplitList {
  return (SPLIT_LISTS as readonly string[]).includes(list);
}

/** Events by their years; what is still to come stands with the last. */
function eventGroups(dossier: Dossier): ListGroup[] {
  const events = timeline(dossier).flatMap((item) => (item.item === 'event' ? [item.event] : []));
  const isAhead = (event: (typeof events)[number]): boolean => event.status === 'expected';
  const entry = (event: (typeof events)[number]) => ({ id: `event-${event.id}`, bytes: bytesOfEvent(event) });
  const groups = byYear(
    events.filter((event) => !isAhead(event)),
    (event) => startOf(event.when),
    entry,
  );
  const ahead = events.filter(isAhead).map(entry);
  const last = groups.pop() ?? { name: dossier.explainer.asOf.slice(0, 4), entries: [] };
  return [...groups, { ...last, entries: [...last.entries, ...ahead] }];
}

/** Charts, and deals in order of time. */
function moneyGroups(dossier: Dossier): ListGroup[] {
  const { into, outOf, between } = ledger(dossier);
  const deals = [...into, ...outOf, ...between].toSorted((a, b) => compareWhen(a.when, b.when));
  const buysOf = (instrument: string): string | undefined => {
    const word = dossier.words.find(({ folder, id }) => folder === 'instruments' && id === instrument);
    return word?.folder === 'instruments' ? word.buys : undefined;
  };
  const charts = Object.entries(dossier.explainer.charts).map(([id, { shows }]) => ({
    id: `chart-${id}`,
    bytes: bytesOfChart(chosenBy(shows, { facts: dossier.facts, buysOf }).length),
  }));
  return [
    { name: CHARTS, entries: charts },
    { name: DEALS, entries: deals.map((deal) => ({ id: deal.id, bytes: bytesOfDeal(deal) })) },
  ].filter(({ entries }) => entries.length > 0);
}

/** In the order they come, a group for each year. */
function byYear<T>(all: readonly T[], dayOf: (each: T) => string, entry: (each: T) => ListGroup['entries'][number]) {
  const years = Map.groupBy(all, (each) => dayOf(each).slice(0, -'-01-01'.length));
  return [...years].map(([name, own]): ListGroup => ({ name, entries: own.map(entry) }));
}
