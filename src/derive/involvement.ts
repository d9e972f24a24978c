import { clausesInOrder } from './clauseHistory.ts';
import { namedFacts } from './namedBy.ts';
import type { Clause } from '#facts/kinds/clause';
import { partyList, type Deal } from '#facts/kinds/deal';
import { factsOf, type Dossier, type Fact, type Kind } from '#facts/kinds/dossier';
import type { Event } from '#facts/kinds/event';
import type { Figure } from '#facts/kinds/figure';
import type { Organisation } from '#facts/kinds/organisation';
import type { Person } from '#facts/kinds/person';
import type { Position } from '#facts/kinds/position';
import type { Source } from '#facts/kinds/source';
import { compareWhen, type When } from '#facts/values/when';

/** What one organisation or person has to do with one explainer. Money in and money out stay two lists. */
export interface Involvement {
  /** Deals that pay it, oldest first. */
  paidBy: Deal[];
  /** Deals in which it pays, oldest first. */
  pays: Deal[];
  /** Clauses it is party to. */
  clauses: Clause[];
  /** Clauses of others that it has said how it reads. */
  readClauses: Clause[];
  positions: Position[];
  /** Oldest first. */
  events: Event[];
  figures: Figure[];
  /** What it has put on record or stated, newest first. */
  sources: Source[];
  /** Organisations that belong to it. */
  divisions: Organisation[];
  /** Coalitions it is a member of. */
  coalitions: Organisation[];
  /** People with an office in it, past or present. */
  people: Person[];
}

/** Everything an explainer knows of an organisation or person, by kind. */
export function involvement(dossier: Dossier, id: string): Involvement {
  const named = <K extends Kind>(kind: K) =>
    namedFacts(dossier).filter((fact): fact is Extract<Fact, { folder: K }> => fact.folder === kind);
  const deals = [...factsOf(dossier, 'deals')].sort(byDate);
  return {
    paidBy: deals.filter(({ to }) => partyList(to).includes(id)),
    pays: deals.filter(({ from }) => partyList(from).includes(id)),
    clauses: clausesInOrder(dossier).filter(({ between }) => between.includes(id)),
    readClauses: clausesInOrder(dossier).filter(({ between, readings }) => !between.includes(id) && readings?.[id]),
    positions: factsOf(dossier, 'positions').filter((position) => position.party === id || speaks(position, id)),
    events: factsOf(dossier, 'events')
      .filter(({ parties }) => parties.includes(id))
      .sort(byDate),
    figures: factsOf(dossier, 'figures')
      .filter((figure) => figure.of === id || figure.whose === id)
      .sort(byDate),
    sources: named('sources')
      .filter(({ party }) => party !== undefined && [party].flat().includes(id))
      .sort((a, b) => compareWhen(b.published, a.published) || a.id.localeCompare(b.id, 'en')),
    divisions: named('organisations').filter(({ partOf }) => partOf === id),
    coalitions: named('organisations').filter(({ members }) => members?.includes(id)),
    people: named('people').filter(({ roles }) => roles.some(({ of }) => of === id)),
  };
}

function speaks({ speaker }: Position, id: string): boolean {
  return speaker !== undefined && 'named' in speaker && speaker.named === id;
}

function byDate(a: { id: string; when: When }, b: { id: string; when: When }): number {
  return compareWhen(a.when, b.when) || a.id.localeCompare(b.id, 'en');
}
