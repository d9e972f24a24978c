import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Kind } from '#facts/kinds/kinds';
import type { Locale } from '#facts/values/text';
import type { StructuredNode } from '../machines/structuredGraph.ts';
import type { Group } from '../search/searchEntry.ts';
import { clauses } from './clauses.ts';
import { deals } from './deals.ts';
import { differences } from './differences.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { images } from './images.ts';
import { issues } from './issues.ts';
import { people } from './people.ts';
import { polls } from './polls.ts';
import { positions } from './positions.ts';
import { proceedings } from './proceedings.ts';
import { quotations } from './quotations.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import type { Say, Table, ToldOf } from './told.ts';
import { unknowns } from './unknowns.ts';

/** What others are told of each kind. */
const ALL: { readonly [K in Kind]: ToldOf<K> } = {
  deals,
  clauses,
  issues,
  positions,
  events,
  figures,
  series,
  polls,
  proceedings,
  quotations,
  images,
  differences,
  unknowns,
  sources,
  organisations: { found: { group: 'names', says: ({ role }, say) => say(role) } },
  people,
  terms: { found: { group: 'terms', says: ({ definition }, say) => say(definition) } },
  // They stand on the method page.
  'exchange-rates': { found: undefined },
};

/** The same of any kind, to be asked of a fact whose kind is not known. */
interface ToldOfAny {
  found?: { group: Group; says: (fact: Fact, say: Say, dossier: Dossier, locale: Locale) => string };
  inALine?: (fact: Fact, dossier: Dossier, locale: Locale) => string;
  table?: Table;
  nodes?: (fact: Fact, dossier: Dossier, locale: Locale, site: string) => readonly StructuredNode[];
  fields?: Readonly<Record<string, string>>;
}

export const TOLD = ALL as unknown as Readonly<Record<Kind, ToldOfAny>>;
