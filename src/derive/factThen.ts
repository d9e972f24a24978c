import type { Fact } from '#facts/kinds/dossier';
import type { Source } from '#facts/kinds/source';
import { citedIds } from '#facts/rules/statusRules';
import { endOf, startOf } from '#facts/values/when';
import { clauseThen, isWhole, type Out } from './clauseThen.ts';
import { dealThen } from './dealThen.ts';
import { UNSAID } from './sayable.ts';
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

/**
 * A fact as it was known at the end of a day; undefined where it was not. Differences and unknowns go: they were
 * written looking back, and nothing in them says when each could first have been. Notes go for the same reason.
 */
export function factThen(fact: Fact, then: Then): Fact | undefined {
  switch (fact.folder) {
    case 'organisations':
    case 'terms':
      return fact;
    case 'people':
      return { ...fact, roles: fact.roles.map((role) => ({ ...role, sources: outOf(then)(role.sources) })) };
    case 'sources':
      return sourceThen(fact, then);
    case 'differences':
    case 'unknowns':
      return undefined;
    default:
      return citedThen(fact, then);
  }
}

type SourceFact = Extract<Fact, { folder: 'sources' }>;
type CitedFact = Exclude<
  Fact,
  { folder: 'organisations' | 'terms' | 'people' | 'sources' | 'differences' | 'unknowns' }
>;

function sourceThen(source: SourceFact, { out }: Then): Fact | undefined {
  if (!out.has(source.id)) return undefined;
  const { readNote: _today, origin, ...rest } = source;
  return { ...rest, ...(origin && out.has(origin) ? { origin } : {}) };
}

function outOf({ out }: Then): Out {
  return (citations) => (citations ?? []).filter((citation) => citedIds([citation]).every((id) => out.has(id)));
}

function citedThen(fact: CitedFact, then: Then): Fact | undefined {
  const out = outOf(then);
  const sources = out(fact.sources);
  if (sources.length === 0 && !then.rateIds.includes(fact.id)) return undefined;
  const read = citedIds(sources).flatMap((id) => then.out.get(id) ?? []);
  const status = statusThen({ fact, sources: read, day: then.day, isKnown: then.isKnown });
  const { note: _note, waivers: _waivers, reviewBy: _review, conflicts, ...rest } = fact;
  const seen = (conflicts ?? [])
    .filter(({ source }) => then.out.has(source))
    .map((conflict) => (isWhole(fact.sources, out) ? conflict : { ...conflict, why: UNSAID }));
  const base = {
    ...rest,
    sources,
    ...(status ? { status } : {}),
    ...(seen.length ? { conflicts: seen } : {}),
  } as CitedFact;
  return ofItsKind(base, fact, read, then);
}

function ofItsKind(base: CitedFact, fact: CitedFact, read: readonly Source[], then: Then): Fact | undefined {
  switch (base.folder) {
    case 'deals': {
      const { payments: _paid, tranches: _parts, partOf, ...deal } = base;
      const all = fact.folder === 'deals' ? citedIds(fact.sources).flatMap((id) => then.sources.get(id) ?? []) : [];
      const part = partOf && then.isKnown(partOf) ? { partOf } : {};
      return { ...deal, ...part, ...dealThen(base, read, all, then.day) };
    }
    case 'clauses': {
      const clause = clauseThen(base, outOf(then), then.day);
      return clause && { ...clause, folder: 'clauses' };
    }
    case 'positions': {
      if (base.when !== undefined && startOf(base.when) > then.day) return undefined;
      const { quote, ...position } = base;
      return { ...position, ...(quote && then.out.has(quote.source) ? { quote } : {}) };
    }
    case 'events': {
      const { about, ...event } = base;
      return { ...event, ...(about ? { about: about.filter(then.isKnown) } : {}) };
    }
    case 'figures':
    case 'issues':
    case 'exchange-rates':
      return base;
    default:
      return base satisfies never;
  }
}
