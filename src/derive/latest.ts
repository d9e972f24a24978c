import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Event } from '#facts/kinds/event';
import { compareWhen } from '#facts/values/when';

/** The newest turning points, newest first, and what is expected, soonest first. */
export function latestAndNext(dossier: Dossier, most: number): { latest: Event[]; next: Event[] } {
  const events = factsOf(dossier, 'events');
  const past = events.filter((event) => event.status !== 'expected').sort((a, b) => compareWhen(b.when, a.when));
  const next = events.filter((event) => event.status === 'expected').sort((a, b) => compareWhen(a.when, b.when));
  return { latest: past.slice(0, most), next: next.slice(0, most) };
}
