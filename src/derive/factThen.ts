import type { Fact, Kind } from '#facts/kinds/dossier';
import type { Past } from '#facts/kinds/declare';
import { KINDS, type OwnPastKind } from '#facts/kinds/kinds';
import type { Source } from '#facts/kinds/source';
import { citedIds } from '#facts/rules/statusRules';
import { endOf, startOf } from '#facts/values/when';
import { clauseThen, isWhole, type Out } from './clauseThen.ts';
import { dealThen } from './dealThen.ts';
import { UNSAID } from './sayable.ts';
import { proceedingThen } from './proceedingThen.ts';
import { rowsThen } from './seriesThen.ts';
import { statusThen } from './statusThen.ts';

/** A day in the past and what was out by then. */
export interface Then {
  day: string;
  /** All sources of the explainer by id, and those that were out. */
  sources: ReadonlyMap<string, Source>;
  out: ReadonlyMap<string, Source>;
  isKnown: (id: string) => boolean;
  /** The rates the explainer reckons with: where assumed, no day made them known. */
  rateIds: readonly string[];
}

/** Whether a source was certainly out on a day. One dated to the month counts from the month's end. */
export function wasOut(source: Source, day: string): boolean {
  return endOf(source.published) <= day;
}

/** How a fact was known at the end of a day, of each kind that has a way of its own; undefined where it was not. */
const OWN: { readonly [K in OwnPastKind]: (fact: Of<K>, then: Then) => Fact | undefined } = {
  people: (fact, then) => ({
    ...fact,
    roles: fact.roles.map((role) => ({ ...role, sources: outOf(then)(role.sources) })),
  }),
  sources: sourceThen,
  series: (fact, then) => {
    // What carried single rows may have been out before what carries the rest.
    const own = (fact.cells ?? []).flatMap(({ source }) => source ?? []);
    const base = citedThen({ ...fact, sources: [...new Set([...fact.sources, ...own])] }, then);
    const isOut = (id: string): boolean => then.out.has(id);
    const known = base && rowsThen(base, isOut, citedIds(fact.sources).some(isOut));
    return known && known.rows.length > 0 ? { ...known, folder: 'series' } : undefined;
  },
  // Which of its documents a picture comes from nobody says: it is shown once all were out, and only while it is still that picture.
  images: (fact, then) => {
    const isLater = fact.when !== undefined && startOf(fact.when) > then.day;
    const isKnown = !fact.picture.fault && !isLater && isWhole(fact.sources, outOf(then));
    return isKnown ? citedThen(fact, then) : undefined;
  },
  quotations: (fact, then) => (then.out.has(fact.source) ? citedThen(fact, then) : undefined),
  proceedings: (fact, then) => {
    const base = citedThen(fact, then);
    const known = base && proceedingThen(base, outOf(then), then.day);
    return known && { ...known, folder: 'proceedings' };
  },
  deals: (fact, then) => {
    const base = citedThen(fact, then);
    if (!base) return undefined;
    const { payments: _paid, tranches: _parts, partOf, ...deal } = base;
    const all = citedIds(fact.sources).flatMap((id) => then.sources.get(id) ?? []);
    const part = partOf && then.isKnown(partOf) ? { partOf } : {};
    return { ...deal, ...part, ...dealThen(base, readThen(base, then), all, then.day) };
  },
  clauses: (fact, then) => {
    const base = citedThen(fact, then);
    const clause = base && clauseThen(base, outOf(then), then.day);
    return clause && { ...clause, folder: 'clauses' };
  },
  positions: (fact, then) => {
    const base = citedThen(fact, then);
    if (!base || (base.when !== undefined && startOf(base.when) > then.day)) return undefined;
    const { quote, notFound, ...position } = base;
    return {
      ...position,
      ...(quote && then.out.has(quote.source) ? { quote } : {}),
      // Where was looked later is not told of an earlier day.
      ...(notFound && { notFound: notFound === true || notFound.until > then.day ? true : notFound }),
    };
  },
  events: (fact, then) => {
    const base = citedThen(fact, then);
    if (!base) return undefined;
    const { about, after, ...event } = base;
    return {
      ...event,
      ...(about ? { about: about.filter(then.isKnown) } : {}),
      ...(after ? { after: after.filter(then.isKnown) } : {}),
    };
  },
};

type OfDay = (fact: Fact, then: Then) => Fact | undefined;

/**
 * The ways that are declared. Differences and unknowns go: they were written looking back, and nothing in them says when each
 * could first have been. Notes go for the same reason.
 */
const WAYS: Readonly<Record<Past, OfDay>> = {
  cited: (fact, then) => citedThen(fact as CitedFact, then),
  always: (fact) => fact,
  never: () => undefined,
  own: (fact, then) => (OWN[fact.folder as OwnPastKind] as OfDay)(fact, then),
};

/** A fact as it was known at the end of a day; undefined where it was not. */
export function factThen(fact: Fact, then: Then): Fact | undefined {
  return WAYS[KINDS[fact.folder].past](fact, then);
}

type Of<K extends Kind> = Extract<Fact, { folder: K }>;
/** Kinds known by what their sources carried. */
type CitedFact = Extract<Fact, { status?: unknown; conflicts?: unknown }>;

function sourceThen(source: Of<'sources'>, { out }: Then): Fact | undefined {
  if (!out.has(source.id)) return undefined;
  const { readNote: _today, origin, ...rest } = source;
  return { ...rest, ...(origin && out.has(origin) ? { origin } : {}) };
}

function outOf({ out }: Then): Out {
  return (citations) => (citations ?? []).filter((citation) => citedIds([citation]).every((id) => out.has(id)));
}

/** The sources of a fact that were out, which it names. */
const readThen = ({ sources }: Pick<CitedFact, 'sources'>, { out }: Then): Source[] =>
  citedIds(sources ?? []).flatMap((id) => out.get(id) ?? []);

/** What the sources then out carried of it. */
function citedThen<F extends CitedFact>(fact: F, then: Then): F | undefined {
  const out = outOf(then);
  const sources = out(fact.sources);
  if (sources.length === 0 && !then.rateIds.includes(fact.id)) return undefined;
  const status = statusThen({ fact, sources: readThen({ sources }, then), day: then.day, isKnown: then.isKnown });
  const { note: _note, waivers: _waivers, reviewBy: _review, conflicts, ...rest } = fact;
  const seen = (conflicts ?? [])
    .filter(({ source }) => then.out.has(source))
    .map((conflict) => (isWhole(fact.sources, out) ? conflict : { ...conflict, why: UNSAID }));
  return {
    ...rest,
    sources,
    ...(status ? { status } : {}),
    ...(seen.length ? { conflicts: seen } : {}),
  } as unknown as F;
}
