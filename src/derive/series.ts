import { wordOf, type Dossier } from '#facts/kinds/dossier';
import { formOfColumn, type Series, type SeriesColumn, type SeriesRemark } from '#facts/kinds/series';
import { cellValue, type ColumnForm } from '#facts/values/cellValue';
import type { Status } from '#facts/values/status';
import type { Text } from '#facts/values/text';
import type { Value } from '#facts/values/value';

/** What is said of a row, or of one of its cells, besides its value. */
export interface Remarked {
  note: Text | undefined;
  status: Status | undefined;
  source: string | undefined;
}

/** A cell of a series; without a value where its file leaves it empty. */
export interface ShownCell extends Remarked {
  column: SeriesColumn;
  value: Value | undefined;
}

/** A row of a series, its cells in the order of its columns. */
export interface ShownRow extends Remarked {
  key: string;
  cells: ShownCell[];
}

/** The rows of a series, in the order of its file. */
export function seriesRows(dossier: Dossier, series: Series): ShownRow[] {
  return series.rows.map(({ name: key, cells }) => ({
    key,
    ...remarkOn(series, (each) => each.row === key && each.column === undefined),
    cells: series.columns.map((column) => ({
      column,
      value: valueIn(dossier, column, cells[column.name]),
      ...remarkOn(series, (each) => each.row === key && each.column === column.name),
    })),
  }));
}

function remarkOn({ cells = [] }: Series, isMeant: (remark: SeriesRemark) => boolean): Remarked {
  const meant = cells.filter(isMeant);
  const said = <K extends keyof Remarked>(key: K) => meant.map((each) => each[key]).find((each) => each !== undefined);
  return { note: said('note'), status: said('status'), source: said('source') };
}

/** The value of one cell; undefined where there is no such cell, or nothing in it. */
export function cellOf(dossier: Dossier, series: Series, row: string, name: string): Value | undefined {
  const cells = series.rows.find((each) => each.name === row)?.cells;
  const column = series.columns.find((each) => each.name === name);
  return column && valueIn(dossier, column, cells?.[name]);
}

function valueIn(dossier: Dossier, column: SeriesColumn, text: string | undefined): Value | undefined {
  const form = columnForm(dossier, column);
  return text === undefined || !form ? undefined : cellValue(text, form);
}

/** What the values under a column are; undefined where nothing says it. */
export function columnForm(dossier: Dossier, column: SeriesColumn): ColumnForm | undefined {
  const measure = column.measure === undefined ? undefined : wordOf(dossier, 'measures', column.measure);
  return formOfColumn(column, measure);
}
