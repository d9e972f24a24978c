import { factsOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Organisation } from '#facts/kinds/organisation';
import type { Person } from '#facts/kinds/person';
import { referencesOf } from '#facts/kinds/references';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { changes, corrections } from './changes.ts';
import { namedFacts } from './namedBy.ts';

/**
 * When a page last moved, as `2026-11-23`: what the content itself says, and neither a clock nor a version history. A page
 * cannot have moved before its explainer was published. What only the site's own code changes is told by none of these. For
 * the explainer's own page see lastModified.ts.
 */

/** The page of a fact: its own last change, or the day we last read a source of it. */
export function factMoved(fact: Fact, dossier: Dossier): string {
  const cited = referencesOf(fact.folder, fact)
    .map(({ id }) => findFact(dossier, id))
    .filter((other) => other?.folder === 'sources');
  return newest([dossier.explainer.published, ...[fact, ...cited].flatMap((each) => (each ? ownDays(each) : []))]);
}

/** A page that lists facts. */
export function listMoved(facts: readonly Fact[], dossier: Dossier): string {
  return newest([dossier.explainer.published, ...facts.map((fact) => factMoved(fact, dossier))]);
}

/** The page of an organisation or a person: itself, and every fact that names it. */
export function partyMoved(party: (Organisation | Person) & Fact, knownTo: readonly Dossier[]): string {
  return newest(knownTo.map((dossier) => listMoved([party, ...(namedIn(dossier).get(party.id) ?? [])], dossier)));
}

/** The facts that name each id. */
const namedIn = rememberedBy((dossier: Dossier): ReadonlyMap<string, Fact[]> => {
  const naming = new Map<string, Fact[]>();
  for (const fact of namedFacts(dossier))
    for (const id of new Set(referencesOf(fact.folder, fact).map((reference) => reference.id)))
      naming.set(id, [...(naming.get(id) ?? []), fact]);
  return naming;
});

/** The log of our changes, or of our corrections alone. */
export function logMoved(dossier: Dossier, only: 'all' | 'corrections'): string {
  const log = only === 'all' ? changes(dossier) : corrections(dossier);
  const takenDown = only === 'all' ? (dossier.explainer.takenDown ?? []) : [];
  return newest([dossier.explainer.published, ...log.map(({ change }) => change.on), ...takenDown.map(({ on }) => on)]);
}

/** The glossary, over all explainers; undefined where there is none. */
export function glossaryMoved(dossiers: readonly Dossier[]): string | undefined {
  return dossiers.length === 0
    ? undefined
    : newest(dossiers.map((dossier) => listMoved(factsOf(dossier, 'terms'), dossier)));
}

/** The latest of some days. */
export function newest(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/** Days of ours that a fact's own file tells of. */
function ownDays(fact: Fact): string[] {
  const changed = (('history' in fact ? fact.history : undefined) ?? []).map(({ on }) => on);
  return fact.folder === 'sources' ? [fact.accessed, ...changed] : changed;
}
