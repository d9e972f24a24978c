import { factsOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Explainer } from '#facts/kinds/explainer';
import { calendarDay, endOf } from '#facts/values/when';
import type { Operand } from '#facts/values/operand';
import { workingOf } from '#facts/values/worked';
import { factThen, wasOut, type Then } from './factThen.ts';
import { isSayable, UNSAID } from './sayable.ts';
import { todayOf } from './todayOf.ts';
import { beforeLaterChanges } from './undoHistory.ts';
import { ofEachLocale, type Locale } from '#facts/values/text';

/**
 * The dossier as it stood at the end of a day, `2026-03-18`: what the sources then out carried, and nothing that came
 * later. From the explainer's own `asOf` on it is the dossier itself. The story's prose is today's and is not rewound.
 */
export function asItStood(dossier: Dossier, day: string): Dossier {
  if (day >= calendarDay(dossier.explainer.asOf)) return dossier;
  const facts = dossier.facts.map((fact) => beforeLaterChanges(fact, day));
  const sources = new Map(factsOf({ ...dossier, facts }, 'sources').map((source) => [source.id, source]));
  const then: Omit<Then, 'isKnown'> = {
    day,
    sources,
    out: new Map([...sources].filter(([, source]) => wasOut(source, day))),
    rateIds: dossier.explainer.rates ?? [],
  };
  const past = finished(dossier, day, settled(facts, then));
  todayOf.take(past, todayOf(dossier));
  return past;
}

/** What is known may rest on what turns out not to be: facts are taken away until none is left hanging. */
function settled(all: readonly Fact[], then: Omit<Then, 'isKnown'>): Fact[] {
  let known = new Set(all.map(({ id }) => id));
  for (;;) {
    const isKnown = (id: string): boolean => known.has(id);
    const facts = all
      .filter(({ id }) => isKnown(id))
      .flatMap((fact) => factThen(fact, { ...then, isKnown }) ?? [])
      .map((fact) => withoutUnsayable(fact, isKnown))
      .filter((fact, _at, rest) => stands(fact, isKnown, rest));
    if (facts.length === known.size) return facts;
    known = new Set(facts.map(({ id }) => id));
  }
}

/** A summary or a reason that names what was not yet known is not said. */
function withoutUnsayable(fact: Fact, isKnown: (id: string) => boolean): Fact {
  const sayable = (data: unknown): boolean => isSayable(data, isKnown);
  if (fact.folder === 'events' && fact.summary && !sayable(fact.summary)) {
    const { summary: _later, ...event } = fact;
    return withoutUnsayable(event, isKnown);
  }
  if (!('conflicts' in fact) || !fact.conflicts || fact.conflicts.every(sayable)) return fact;
  const conflicts = fact.conflicts
    .filter(({ text }) => sayable(text))
    .map((conflict) => (sayable(conflict.why) ? conflict : { ...conflict, why: UNSAID }));
  return { ...fact, conflicts };
}

/** Whether a fact can stand without what was not known: every tag left in it, what it is worked out from, who spoke. */
function stands(fact: Fact, isKnown: (id: string) => boolean, known: readonly Fact[]): boolean {
  if (fact.folder === 'sources' || fact.folder === 'terms') return true;
  if (!isSayable(fact, isKnown)) return false;
  if (fact.folder === 'figures')
    return isKnown(fact.of) && (!fact.worked || workingOf(fact.worked).operands.every((each) => goesIn(each, known)));
  // Its question was asked by us; it was at issue once a party had spoken.
  if (fact.folder === 'issues')
    return known.some((other) => other.folder === 'positions' && other.issue === fact.id && other.text !== undefined);
  return fact.folder !== 'positions' || isKnown(fact.issue);
}

/** Whether what a figure is worked out from was known: the fact, and of a series that very cell. */
function goesIn({ id, cell }: Operand, known: readonly Fact[]): boolean {
  const fact = known.find((each) => each.id === id);
  if (!cell || fact?.folder !== 'series') return fact !== undefined;
  return fact.rows.some(({ name, cells }) => name === cell.row && cell.column in cells);
}

function finished(dossier: Dossier, day: string, facts: Fact[]): Dossier {
  const smaller: Dossier = { ...dossier, facts };
  const isKnown = (id: string): boolean => findFact(smaller, id) !== undefined;
  return {
    explainer: explainerThen(dossier.explainer, day, isKnown),
    facts,
    words: dossier.words,
    story: ofEachLocale((locale) => ({ sections: outline(dossier, locale, isKnown) })),
  };
}

function explainerThen(explainer: Explainer, day: string, isKnown: (id: string) => boolean): Explainer {
  const { compareRate, startsFrom, charts, latestSeen, ...rest } = explainer;
  return {
    ...rest,
    asOf: day,
    latestSeen: endOf(latestSeen) > day ? day : latestSeen,
    keyFacts: explainer.keyFacts.filter(isKnown),
    ...(compareRate && isKnown(compareRate) ? { compareRate } : {}),
    ...(startsFrom && isKnown(startsFrom) ? { startsFrom } : {}),
    charts: Object.fromEntries(
      Object.entries(charts)
        .filter(([, { title }]) => isSayable(title, isKnown))
        .map(([id, chart]) => [id, isSayable(chart.takeaway, isKnown) ? chart : { ...chart, takeaway: UNSAID }]),
    ),
  };
}

function outline(dossier: Dossier, locale: Locale, isKnown: (id: string) => boolean) {
  return dossier.story[locale].sections.map((section) => ({ ...section, facts: section.facts.filter(isKnown) }));
}
