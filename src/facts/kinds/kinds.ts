import type { z } from 'zod';
import { clauses } from './clause.ts';
import { deals } from './deal.ts';
import type { Declaration, Past } from './declare.ts';
import { differences } from './difference.ts';
import { events } from './event.ts';
import { exchangeRates } from './exchangeRate.ts';
import type { Filed } from './fact.ts';
import { figures } from './figure.ts';
import { images } from './image.ts';
import { issues } from './issue.ts';
import { organisations } from './organisation.ts';
import { people } from './person.ts';
import { polls } from './poll.ts';
import { positions } from './position.ts';
import { proceedings } from './proceeding.ts';
import { quotations } from './quotation.ts';
import { series, type SeriesRow } from './series.ts';
import { sources } from './source.ts';
import { terms } from './term.ts';
import { unknowns } from './unknown.ts';
import type { Locale } from '../values/text.ts';
import type { WordKind } from './vocabulary.ts';
import type { Picture } from '#intake/picture';

const DECLARED = {
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
  organisations,
  people,
  terms,
  'exchange-rates': exchangeRates,
} as const satisfies Record<string, Declaration & { past: Past }>;
type Declared = typeof DECLARED;

/** A kind of fact, named as its folder. */
export type Kind = keyof Declared;

/** The kinds whose declaration says this of them. */
type Whose<Said> = { [K in Kind]: Declared[K] extends Said ? K : never }[Kind];
/** Kinds whose facts have a page of their own inside an explainer. */
export type PagedKind = Whose<{ page: { at: 'explainer' } }>;
/** Kinds whose facts have a page of their own, there or once for the site. */
export type ListedKind = Whose<{ page: { at: string } }>;
/** Kinds that lie in an explainer's folder alone: what the story itself tells. */
export type OwnKind = Whose<{ lives: 'explainer' }>;
/** Kinds whose lines have labels of their own, and those that every language has. */
export type LabelledKind = Whose<{ labels: object }>;
export type Label<K extends LabelledKind> = keyof Extract<Declared[K], { labels: object }>['labels'][Locale];
/** Kinds whose facts are known on a past day in a way of their own. */
export type OwnPastKind = Whose<{ past: 'own' }>;
/** Kinds whose facts <Value> speaks. */
export type ValuedKind = { [K in Kind]: 'Value' extends Declared[K]['tags'][number] ? K : never }[Kind];
/** Kinds whose facts a reader can look up: on a page, or in the glossary. */
export type ReadKind = Whose<{ page: object | string }>;
/** Kinds whose facts stand in a table for download. */
export type TabledKind = Whose<{ table: object }>;
/** The tables for download in which facts stand. */
export type KindTable = Extract<Declared[Kind], { table: object }>['table']['id'];

/** A fact of a kind: what its file says, its id and file, what the file's name tells, and the rows or the picture beside it. */
export type FactOf<K extends Kind> = z.infer<Declared[K]['schema']> &
  Filed &
  (Declared[K] extends { fromId: (id: string) => infer Told } ? NonNullable<Told> : unknown) &
  (Declared[K] extends { rows: true } ? { rows: readonly SeriesRow[] } : unknown) &
  (Declared[K] extends { picture: true } ? { picture: Picture } : unknown);
/** Any fact. */
export type Fact = { [K in Kind]: FactOf<K> & { folder: K } }[Kind];

/** The declaration of each kind: the one list of kinds. */
export const KINDS: Readonly<Record<Kind, Declaration<Kind | WordKind> & { past: Past }>> = DECLARED;

/** All kinds, in the order of the declarations. */
export const KIND_FOLDERS = Object.keys(KINDS) as Kind[];

/** The page of a kind's facts; undefined for an entry of the glossary, and for what has neither. */
export const pageOfKind = (kind: Kind) => {
  const { page } = KINDS[kind];
  return typeof page === 'object' ? page : undefined;
};

const place = (kind: Kind): number => pageOfKind(kind)?.listed ?? Infinity;

/** The kinds whose facts have a page of their own, in the order in which a reader meets them. */
export const LISTED_KINDS = KIND_FOLDERS.filter(pageOfKind).sort((a, b) => place(a) - place(b)) as ListedKind[];
/** Those whose facts have it inside an explainer. Organisations and people have one for all explainers, terms the glossary. */
export const PAGED_KINDS = LISTED_KINDS.filter((kind) => pageOfKind(kind)?.at === 'explainer') as PagedKind[];
/** The kinds whose facts a reader can look up. */
export const READ_KINDS = KIND_FOLDERS.filter((kind) => KINDS[kind].page !== undefined) as ReadKind[];

/** The kinds whose declaration is so. */
export function kindsWhere(is: (declaration: Declaration<Kind | WordKind>) => boolean): Kind[] {
  return KIND_FOLDERS.filter((kind) => is(KINDS[kind]));
}

/** What the declaration of each kind says in one respect. */
export function ofEachKind<K extends Kind, T>(
  kinds: readonly K[],
  say: (declaration: Declaration<Kind | WordKind>) => T,
): Record<K, T> {
  return Object.fromEntries(kinds.map((kind) => [kind, say(KINDS[kind])])) as Record<K, T>;
}
