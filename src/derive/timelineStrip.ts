import type { Dossier } from '#facts/kinds/dossier';
import type { ToldEvent } from './stageEvents.ts';
import { calendarDay, startOf } from '#facts/values/when';
import { timeline } from './timeline.ts';

/** The timeline to scale. Every place is a share of the time from the first event to the last, 0 to 1. */
export interface TimelineStrip {
  /** In the order of time. */
  marks: { event: ToldEvent; at: number }[];
  /** Where each year begins; the year of the first event has begun before. */
  years: { year: string; at: number }[];
  now: number;
}

/** Where everything stands on an axis of time. An event known only by a month or a year stands at its beginning. */
export function timelineStrip(dossier: Dossier): TimelineStrip {
  const events = timeline(dossier).flatMap((item) => (item.item === 'event' ? [item.event] : []));
  const asOf = calendarDay(dossier.explainer.asOf);
  const days = [...events.map(({ when }) => dayOf(startOf(when))), dayOf(asOf)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const at = (date: string): number => (last === first ? 0.5 : (dayOf(date) - first) / (last - first));
  const marks = events
    .map((event) => ({ event, at: at(startOf(event.when)) }))
    // Those of one day stay in their order.
    .sort((a, b) => a.at - b.at);
  return { marks, years: yearsBetween(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })), now: at(asOf) };
}

/** Days since 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

function yearsBetween(first: number, last: number): string[] {
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const begun = yearOf(first) + 1;
  return Array.from({ length: Math.max(0, yearOf(last) - begun + 1) }, (_, at) => String(begun + at));
}
