import type { Text } from '#facts/values/text';

/** What may stand in a cell. Nothing known is an empty cell, never a word for nothing. */
export type Cell = string | number | boolean | undefined;

/** What a column holds, for the data dictionary. */
export interface ColumnMeaning {
  /** Lower-case words joined by `_`, the unit last: `amount_usd`. */
  name: string;
  /** The field of a fact it comes from, `deals.instrument`: its Korean meaning and allowed values are the schema's own. */
  field?: string;
  /** What it means, where no one field says so. */
  means?: Text;
  /** `USD`, `KRW`, `%`; left out where it has none. */
  unit?: string;
  /** The only values it takes, where the schema does not list them. */
  allowed?: readonly string[];
}

/** A column with how its cell is found in a row. */
export interface Column<Row> extends ColumnMeaning {
  of: (row: Row) => Cell;
}

/** A table to take away: the same rows as a table of the page, as plain values. */
export interface DataTable {
  /** The file's name without its ending. */
  id: string;
  title: Text;
  columns: ColumnMeaning[];
  rows: Cell[][];
}

/** Rows laid out under their columns. */
export function dataTable<Row>(
  id: string,
  title: Text,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable {
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`${id}: two columns are called ${twice}`);
  return {
    id,
    title,
    columns: columns.map(({ of: _, ...meaning }) => meaning),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}
