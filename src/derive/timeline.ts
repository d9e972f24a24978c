import type { Dossier } from '#facts/kinds/dossier';
import { startOf } from '#facts/values/when';
import { eventsInOrder } from './eventsInOrder.ts';
import { toldEvents, type ToldEvent } from './stageEvents.ts';

/** One item of the timeline: a year's heading, our "now", or an event. The list is flat, as it is read. */
export type TimelineItem =
  { item: 'year'; year: string } | { item: 'now'; on: string } | { item: 'event'; event: ToldEvent };

/** All events and stages of proceedings in order, with the years and 지금 between them. What is expected stands below 지금. */
export function timeline(dossier: Dossier): TimelineItem[] {
  const { asOf } = dossier.explainer;
  const events = eventsInOrder(toldEvents(dossier));
  const past = events.filter((event) => event.status !== 'expected');
  const expected = events.filter((event) => event.status === 'expected');
  return [
    ...withYears(past),
    { item: 'now', on: asOf },
    ...expected.map((event): TimelineItem => ({ item: 'event', event })),
  ];
}

/** The timeline of one page of several: the events that stand on it, their years, and 지금 where the last of what happened is among them. */
export function timelineOf(items: readonly TimelineItem[], entries: ReadonlySet<string>): TimelineItem[] {
  const isOn = (event: ToldEvent): boolean => entries.has(`event-${event.id}`);
  const past = items.slice(
    0,
    items.findIndex(({ item }) => item === 'now'),
  );
  const last = past.findLast((item) => item.item === 'event');
  return items.filter((item) => {
    if (item.item === 'event') return isOn(item.event);
    if (item.item === 'now') return last === undefined || isOn(last.event);
    return past.some((each) => each.item === 'event' && isOn(each.event) && yearOf(each.event) === item.year);
  });
}

/** A timeline of no more than this is short as it is. Longer, a story tells the turning points alone. A choice. */
const SHORT = 6;

/**
 * The timeline as a story tells it: the turning points the editor marked, then 지금 and what is next. Where none are marked it is
 * the newest; a short one stands whole.
 */
export function turningPoints(dossier: Dossier): TimelineItem[] {
  const all = timeline(dossier).filter(({ item }) => item !== 'year');
  const past = all.flatMap((item) => (item.item === 'event' && item.event.status !== 'expected' ? [item.event] : []));
  if (past.length <= SHORT) return all;
  const marked = past.filter(({ key }) => key);
  const told = new Set(marked.length > 0 ? marked : past.slice(-SHORT));
  return all.filter((item) => item.item !== 'event' || item.event.status === 'expected' || told.has(item.event));
}

/** The events under a year's heading, by id. What is expected stands under 지금 instead. */
export function eventsOfYear(items: readonly TimelineItem[], year: string): string[] {
  const from = items.findIndex((item) => item.item === 'year' && item.year === year) + 1;
  const length = items.slice(from).findIndex(({ item }) => item !== 'event');
  return items
    .slice(from, length < 0 ? undefined : from + length)
    .flatMap((item) => (item.item === 'event' ? [item.event.id] : []));
}

const yearOf = ({ when }: ToldEvent): string => startOf(when).slice(0, 4);

function withYears(events: readonly ToldEvent[]): TimelineItem[] {
  return events.flatMap((event, at): TimelineItem[] => {
    const year = yearOf(event);
    const before = events[at - 1];
    const opens = !before || yearOf(before) !== year;
    return opens
      ? [
          { item: 'year', year },
          { item: 'event', event },
        ]
      : [{ item: 'event', event }];
  });
}
