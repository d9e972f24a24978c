import type { Clause, ClauseVersion } from '#facts/kinds/clause';
import { partyList, type Deal } from '#facts/kinds/deal';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Event } from '#facts/kinds/event';
import { compareWhen, endOf, firstDay, lastDay, startOf, type When } from '#facts/values/when';
import { eventsInOrder } from './eventsInOrder.ts';
import { sideOf, sidesOf } from './partyFilter.ts';
import { dayOf } from './timelineStrip.ts';

/** What else counts as the same time, in days: a month and a half. A choice. */
const WINDOW = 45;
/** How many are told on each side: what led to it and what came of it; the timeline has the rest. */
const EACH_SIDE = 2;

/** A moment and the events that are its own. */
export interface Moment {
  when: When;
  /** Organisations or people; who shares a side with one of them is told. */
  parties: readonly string[];
  /** Events that bring this very thing about: told elsewhere. */
  own: readonly Event[];
}

/** A deal as a moment. */
export function momentOfDeal(dossier: Dossier, deal: Deal): Moment {
  const own = factsOf(dossier, 'events').filter(({ about }) => about?.includes(deal.id));
  return { when: deal.when, parties: [...partyList(deal.from), ...partyList(deal.to)], own };
}

/** The event that was the deal's own day; undefined where the timeline has none. */
export function eventOfDeal(dossier: Dossier, deal: Deal): Event | undefined {
  return momentOfDeal(dossier, deal).own.find((event) => compareWhen(event.when, deal.when) === 0);
}

/** The beginning of a clause's version as a moment. */
export function momentOfVersion(dossier: Dossier, clause: Clause, version: ClauseVersion): Moment {
  return { when: version.from, parties: clause.between, own: eventsAt(dossier, clause, version.from) };
}

/** The two nearest events before a moment and after it, within 45 days, that share a side with it; in the order of time. None where the moment is known too loosely to have neighbours. */
export function nearbyEvents(dossier: Dossier, { when, parties, own }: Moment): Event[] {
  if (!isMoment(when)) return [];
  const sides = parties.map((party) => sideOf(dossier, party));
  const distance = (event: Event): number => dayOf(startOf(event.when)) - dayOf(startOf(when));
  const near = factsOf(dossier, 'events')
    .filter((event) => Math.abs(distance(event)) <= WINDOW && !own.some(({ id }) => id === event.id))
    .filter((event) => sidesOf(dossier, event).some((side) => sides.includes(side)))
    .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a.id.localeCompare(b.id, 'en'));
  const before = near.filter((event) => distance(event) < 0).slice(0, EACH_SIDE);
  const after = near.filter((event) => distance(event) >= 0).slice(0, EACH_SIDE);
  return eventsInOrder([...before, ...after]);
}

/** Whether a date is known closely enough: to the day or the month, not to a year or only as a limit. */
function isMoment(when: When): boolean {
  const limit = typeof when !== 'string' && 'by' in when;
  return !limit && dayOf(endOf(when)) - dayOf(startOf(when)) <= WINDOW;
}

/**
 * The events that changed a clause on a date. The editors' `about` decides; where no event of that date names the clause, and
 * the date is known to the day, an event to which all its contracting parties were party, the one with the fewest others.
 */
export function eventsAt(dossier: Dossier, clause: Clause, date: string): Event[] {
  const then = factsOf(dossier, 'events').filter(({ when }) => {
    const day = startOf(when);
    return firstDay(date) <= day && day <= lastDay(date);
  });
  const named = then.filter(({ about }) => about?.includes(clause.id));
  if (named.length > 0 || firstDay(date) !== lastDay(date)) return named;
  const shared = then.filter(({ parties }) => clause.between.every((party) => parties.includes(party)));
  const fewest = Math.min(...shared.map(({ parties }) => parties.length));
  return shared.filter(({ parties }) => parties.length === fewest);
}

/** The events that began a version and, where its end is told, those that ended it; each once. */
export function eventsOfVersion(dossier: Dossier, clause: Clause, version: ClauseVersion): Event[] {
  const dates = [version.from, ...(version.until ? [version.until] : [])];
  return [...new Set(dates.flatMap((date) => eventsAt(dossier, clause, date)))];
}
