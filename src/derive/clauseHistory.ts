import type { Clause, ClauseVersion } from '#facts/kinds/clause';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { firstDay } from '#facts/values/when';

/** How one clause stood from one amendment to the next. */
export interface ClauseCell {
  /** Undefined before the clause existed, and after it ended. */
  version: ClauseVersion | undefined;
  /** Whether this column's amendment brought it. */
  begins: boolean;
}

/** The clause table: one column for each date on which any clause changed. */
export interface ClauseHistory {
  columns: string[];
  rows: { clause: Clause; cells: ClauseCell[] }[];
}

/** Clauses in their order with their state at every change. */
export function clauseHistory(dossier: Dossier): ClauseHistory {
  const clauses = clausesInOrder(dossier);
  const months = clauses.flatMap((clause) => clause.versions.map((version) => version.from));
  const columns = [...new Map(months.map((date) => [firstDay(date).slice(0, 7), date])).entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([month, date]) =>
        months
          .filter((other) => firstDay(other).slice(0, 7) === month)
          .sort()
          .at(-1) ?? date,
    );
  return {
    columns,
    rows: clauses.map((clause) => ({ clause, cells: columns.map((column) => cellAt(clause, column)) })),
  };
}

/** Clauses as the table and the cards show them. */
export function clausesInOrder(dossier: Dossier): Clause[] {
  return [...factsOf(dossier, 'clauses')].sort((a, b) => a.order - b.order);
}

function cellAt(clause: Clause, column: string): ClauseCell {
  const month = firstDay(column).slice(0, 7);
  const begun = clause.versions.filter((version) => firstDay(version.from).slice(0, 7) <= month);
  const version = begun.at(-1);
  const ended = version?.until !== undefined && firstDay(version.until).slice(0, 7) <= month;
  return {
    version: ended ? undefined : version,
    begins: version !== undefined && !ended && firstDay(version.from).slice(0, 7) === month,
  };
}
