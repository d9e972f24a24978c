import type { Clause, ClauseVersion } from '#facts/kinds/clause';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { lastDay, type PartialDate } from '#facts/values/when';

/** How one clause stood from one amendment to the next. */
export interface ClauseCell {
  /** Undefined before its first known version, and after it ended. */
  version: ClauseVersion | undefined;
  /** Whether this column's amendment brought it. */
  begins: boolean;
  /** Whether it had ended. Before the first version nothing says that there was no such clause. */
  ended: boolean;
}

/** The clause table: one column for each date on which any clause changed. */
export interface ClauseHistory {
  columns: Column[];
  rows: { clause: Clause; cells: ClauseCell[] }[];
}

/** A month, or a year where no more is known: `2024-01`, `2023`. */
type Column = string;

/** Clauses in their order with their state at every change. */
export function clauseHistory(dossier: Dossier): ClauseHistory {
  const clauses = clausesInOrder(dossier);
  const begun = clauses.flatMap((clause) => clause.versions.map(({ from }) => columnOf(from)));
  // What began at some time in a year had begun only by the end of it.
  const columns = [...new Set(begun)].sort((a, b) => lastDay(a).localeCompare(lastDay(b)) || b.length - a.length);
  return {
    columns,
    rows: clauses.map((clause) => ({ clause, cells: columns.map((_column, at) => cellAt(clause, columns, at)) })),
  };
}

/** Clauses as the table and the cards show them. */
export function clausesInOrder(dossier: Dossier): Clause[] {
  return [...factsOf(dossier, 'clauses')].sort((a, b) => a.order - b.order);
}

function columnOf(date: PartialDate): Column {
  return date.slice(0, 7);
}

function cellAt({ versions }: Clause, columns: readonly Column[], at: number): ClauseCell {
  const column = columns[at] ?? '';
  const version = versions.findLast(({ from }) => columns.indexOf(columnOf(from)) <= at);
  const ended = version?.until !== undefined && lastDay(columnOf(version.until)) <= lastDay(column);
  return {
    version: ended ? undefined : version,
    begins: version !== undefined && !ended && columnOf(version.from) === column,
    ended,
  };
}
