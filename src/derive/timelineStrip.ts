import type { Dossier } from '#facts/kinds/dossier';
import type { ToldEvent } from './stageEvents.ts';
import { startOf } from '#facts/values/when';
import { timeline, type TimelineItem } from './timeline.ts';

/**
 * The timeline at a glance: a step for each event, all of one width, since most of a story happens in a tenth of its time. Every place
 * is a share of the whole, 0 to 1.
 */
export interface TimelineStrip {
  /** In the order of time, each in the middle of its step. */
  marks: { event: ToldEvent; at: number }[];
  /** The years in which something happened, each with the steps that are its own. */
  years: { year: string; from: number; to: number }[];
  /** Between what has happened and what is to come; undefined where 지금 stands on another page. */
  now: number | undefined;
}

/** Where everything stands: as in the list, of which `items` may be a part. An event known only by a month or a year is of the year in which that begins. */
export function timelineStrip(dossier: Dossier, items: readonly TimelineItem[] = timeline(dossier)): TimelineStrip {
  const events = items.flatMap((item) => (item.item === 'event' ? [item.event] : []));
  const today = items.findIndex(({ item }) => item === 'now');
  const at = (step: number): number => step / Math.max(1, events.length);
  const years = [...Map.groupBy(events, ({ when }) => startOf(when).slice(0, -'-01-01'.length))].map(([year, own]) => ({
    year,
    from: at(Math.min(...own.map((event) => events.indexOf(event)))),
    to: at(Math.max(...own.map((event) => events.indexOf(event))) + 1),
  }));
  return {
    marks: events.map((event, step) => ({ event, at: at(step + 0.5) })),
    years,
    now: today < 0 ? undefined : at(items.slice(0, today).filter(({ item }) => item === 'event').length),
  };
}

/** Days since 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
