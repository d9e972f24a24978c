import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Event } from '#facts/kinds/event';
import { eventsInOrder } from './eventsInOrder.ts';

/** The newest turning points, newest first, and what is expected, soonest first. */
export function latestAndNext(dossier: Dossier, most: number): { latest: Event[]; next: Event[] } {
  const events = eventsInOrder(factsOf(dossier, 'events'));
  const past = events.filter((event) => event.status !== 'expected').reverse();
  const next = events.filter((event) => event.status === 'expected');
  return { latest: past.slice(0, most), next: next.slice(0, most) };
}
