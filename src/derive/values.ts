import { moneyOfDeal } from '#facts/kinds/deal';
import { findFact, type Dossier, type Fact, type Kind } from '#facts/kinds/dossier';
import type { Figure } from '#facts/kinds/figure';
import type { Poll } from '#facts/kinds/poll';
import type { ValuedKind } from '#facts/kinds/kinds';
import type { Money } from '#facts/values/money';
import type { Count, Share, Value } from '#facts/values/value';
import type { When } from '#facts/values/when';
import { workingOf, workOut } from '#facts/values/worked';
import { cellOf } from './series.ts';

/** Which part of a fact is meant; places count from 1. */
export interface Part {
  tranche?: number;
  payment?: number;
  version?: number;
  conflict?: number;
  /** Of a series: the first cell of the row, and the name of the column. */
  cell?: { row: string; column: string };
  /** Of a poll: the name of an answer. */
  answer?: string;
}

/** The part that the attributes of a tag ask for. */
export function partNamed(attributes: Readonly<Record<string, unknown>>): Part {
  const { row, column, answer } = attributes;
  const counted = ['tranche', 'payment', 'version', 'conflict'].flatMap((key) =>
    attributes[key] ? [[key, Number(attributes[key])]] : [],
  );
  const cell = typeof row === 'string' && typeof column === 'string' ? { cell: { row, column } } : {};
  return { ...(Object.fromEntries(counted) as Part), ...cell, ...(typeof answer === 'string' ? { answer } : {}) };
}

type Valued = Extract<Fact, { folder: 'deals' | 'figures' }>;

function valued(dossier: Dossier, id: string): Valued {
  const fact = findFact(dossier, id);
  if (fact?.folder !== 'deals' && fact?.folder !== 'figures') throw new Error(`${id} has no value`);
  return fact;
}

function item<T>(list: readonly T[] | undefined, place: number): T {
  const found = list?.[place - 1];
  if (found === undefined) throw new Error(`there is no item ${place}`);
  return found;
}

/** What a figure comes to: as its source states it, else worked out from other facts. */
export function valueOf(dossier: Dossier, figure: Figure): Value {
  if (figure.value) return figure.value;
  if (!figure.worked) throw new Error(`${figure.id} has no value`);
  const { way, operands, ids } = workingOf(figure.worked);
  const value = workOut(
    way,
    operands.map(({ id, cell }) => sayable(dossier, id, cell && { cell })),
  );
  if (!value) throw new Error(`${figure.id}: no ${way} of ${ids.join(' ')}`);
  return value;
}

type Speaks<F = Fact> = (fact: F, part: Part, dossier: Dossier) => Value | undefined;

/** The value of a part of a fact, or of the whole of it, for each kind that <Value> speaks; undefined where there is none. */
const SAID: { readonly [K in ValuedKind]: Speaks<Extract<Fact, { folder: K }>> } = {
  series: (series, { cell }, dossier) => cell && cellOf(dossier, series, cell.row, cell.column),
  polls: (poll, { answer }) => shareOfAnswer(poll, answer),
  figures: (figure, { conflict }, dossier) =>
    conflict ? item(figure.conflicts, conflict).value : valueOf(dossier, figure),
  deals: (deal, { conflict, tranche, payment }) => {
    if (conflict) return item(deal.conflicts, conflict).value;
    if (tranche) return item(deal.tranches, tranche).amount;
    if (payment) return item(deal.payments, payment).amount;
    return moneyOfDeal(deal);
  },
};

/** The value of a fact, or of a part of it. */
export function sayable(dossier: Dossier, id: string, part: Part = {}): Value {
  const fact = findFact(dossier, id);
  const of = fact && (SAID as Partial<Record<Kind, Speaks>>)[fact.folder];
  return given(fact && of?.(fact, part, dossier), id);
}

/** The share that gave an answer; undefined where a poll has no such answer. */
function shareOfAnswer({ answers }: Poll, name: string | undefined): Share | undefined {
  const answer = answers.find((each) => each.name === name);
  return answer && { form: 'share', percent: answer.percent };
}

function given<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`${id} has no value`);
  return value;
}

/** What several facts come to together; of one, its own value. */
export function valueTogether(dossier: Dossier, ids: readonly string[], part: Part = {}): Value {
  const values = ids.map((id) => sayable(dossier, id, part));
  const [only] = values;
  const value = values.length === 1 ? only : workOut('sum', values);
  return given(value, ids.join(' '));
}

/** The money a figure comes to; undefined where it is none. */
export function amountOf(dossier: Dossier, figure: Figure): Money | undefined {
  const value = valueOf(dossier, figure);
  return value.form === 'money' ? value : undefined;
}

/** The share a figure comes to; undefined where it is none. */
export function shareIn(dossier: Dossier, figure: Figure): Share | undefined {
  const value = valueOf(dossier, figure);
  return value.form === 'share' ? value : undefined;
}

/** The money a fact, or a part of it, speaks of; for several, their sum. */
export function moneyOf(dossier: Dossier, ids: readonly string[], part: Part = {}): Money {
  const value = valueTogether(dossier, ids, part);
  if (value.form !== 'money') throw new Error(`${ids.join(' ')} is not money`);
  return value;
}

/** How many years a deal runs, as a number of things. */
export function yearsOf(years: number): Count {
  return { form: 'count', number: years, unit: 'years' };
}

/** What `<Count>` says: the number of things a figure counts; for a deal, the years it runs. */
export function countOf(dossier: Dossier, id: string, part: Part = {}): Value {
  const fact = valued(dossier, id);
  if (fact.folder === 'deals' && fact.years && !part.conflict) return yearsOf(fact.years);
  return sayable(dossier, id, part);
}

/** When a fact, or a part of it, was. */
export function whenOf(dossier: Dossier, id: string, part: Part = {}): When {
  const fact = findFact(dossier, id);
  if (!fact) throw new Error(`there is no ${id}`);
  if (fact.folder === 'deals' && part.payment) return item(fact.payments, part.payment).when;
  if (fact.folder === 'clauses') return item(fact.versions, part.version ?? 1).from;
  if (part.conflict && 'conflicts' in fact) {
    const when = item(fact.conflicts, part.conflict).when;
    if (when) return when;
  }
  if (fact.folder === 'sources') return fact.published;
  if ('when' in fact && fact.when !== undefined) return fact.when;
  throw new Error(`${id} has no date`);
}

/** The day by which a value is reckoned in another currency: when the fact, or the first of several, was; undefined where it has none. */
export function whenSaid(dossier: Dossier, of: string, part: Part): When | undefined {
  const fact = findFact(dossier, of.split(' ')[0] ?? '');
  if (fact?.folder === 'series') return fact.keyed.is === 'date' ? part.cell?.row : undefined;
  if (!fact || !('when' in fact) || fact.when === undefined) return undefined;
  return part.payment ? whenOf(dossier, fact.id, part) : fact.when;
}
