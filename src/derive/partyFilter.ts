import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Event } from '#facts/kinds/event';
import { toldEvents } from './stageEvents.ts';
import { aboveOf } from './party.ts';

/** One choice of the timeline's filter: a party, somebody who stands for nobody else, or all authorities together. */
export interface PartyFilter {
  /** Its place among the choices, from 1; the style sheet knows choices by place only. */
  place: number;
  /** An organisation's or a person's id, or `authorities`. */
  of: string;
  /** The events in which it took part, by id. */
  events: string[];
}

/** Authorities stand together: a reader asks what the regulators did, not what one of three did. */
export const AUTHORITIES = 'authorities';
/** A choice that leaves less than this is no help: one or two events are found by reading. */
const FEWEST = 3;
/** As many places as the style sheet has rules for. */
export const MOST_FILTERS = 6;

/** The choices that the timeline offers: the parties to the story first, then whoever took part in most events. */
export function partyFilters(dossier: Dossier): PartyFilter[] {
  const found = new Map<string, string[]>();
  for (const event of toldEvents(dossier))
    for (const of of sidesOf(dossier, event)) found.set(of, [...(found.get(of) ?? []), event.id]);
  const { parties } = dossier.explainer;
  const rank = (of: string): number => (parties.includes(of) ? parties.indexOf(of) : parties.length);
  return [...found]
    .filter(([, events]) => events.length >= FEWEST)
    .sort(([a, first], [b, second]) => rank(a) - rank(b) || second.length - first.length || a.localeCompare(b, 'en'))
    .slice(0, MOST_FILTERS)
    .map(([of, events], at) => ({ place: at + 1, of, events }));
}

/** The choices among some of the events, each at its place; those that none of them belongs to fall away. */
export function filtersAmong(filters: readonly PartyFilter[], events: ReadonlySet<string>): PartyFilter[] {
  return filters
    .map((filter) => ({ ...filter, events: filter.events.filter((event) => events.has(event)) }))
    .filter((filter) => filter.events.length > 0);
}

/** The places of the choices that an event belongs to, as a style sheet matches them: `1 3`. */
export function placesOf(filters: readonly PartyFilter[], events: readonly string[]): string {
  return filters
    .filter(({ events: chosen }) => events.some((event) => chosen.includes(event)))
    .map(({ place }) => place)
    .join(' ');
}

/** Everyone who took part in an event, each once: a company for its divisions and people, authorities as one. */
export function sidesOf(dossier: Dossier, event: Pick<Event, 'parties'>): string[] {
  return [...new Set(event.parties.flatMap((party) => sideOf(dossier, party) ?? []))];
}

/**
 * Whose side an organisation or a person stands on: a party to the story its own, a person without an office theirs; undefined for
 * what is neither.
 */
export function sideOf(dossier: Dossier, id: string): string | undefined {
  const fact = findFact(dossier, id);
  if (dossier.explainer.parties.includes(id)) return id;
  if (fact?.folder !== 'organisations' && fact?.folder !== 'people') return undefined;
  const above = aboveOf(dossier, id);
  const standsForParty = above !== undefined && dossier.explainer.parties.includes(above);
  if (fact.folder === 'organisations' && fact.type === 'authority' && !standsForParty) return AUTHORITIES;
  return above === undefined ? fact.id : sideOf(dossier, above);
}
