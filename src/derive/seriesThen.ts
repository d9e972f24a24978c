import type { Series, SeriesRow } from '#facts/kinds/series';

/**
 * The rows of a series known on a day, by the sources then out: a row by its own source, failing that by one of the
 * series'; a cell by its own, else with its row. Notes go, as those of facts do: they were written looking back.
 */
export function rowsThen(series: Series, isOut: (source: string) => boolean, isSeriesOut: boolean): Series {
  const remarks = series.cells ?? [];
  const rows = series.rows.flatMap((row): SeriesRow[] => {
    const own = remarks.filter((each) => each.row === row.name);
    const isRowOut = known(own.find(({ column }) => column === undefined)?.source, isSeriesOut);
    const cells = Object.entries(row.cells).filter(([name]) =>
      known(own.find(({ column }) => column === name)?.source, isRowOut),
    );
    return cells.length > 0 ? [{ name: row.name, cells: Object.fromEntries(cells) }] : [];
  });
  const told = remarks.flatMap(({ note: _later, ...each }) => {
    const row = rows.find(({ name }) => name === each.row);
    return row && (each.column === undefined || each.column in row.cells) && (each.status ?? each.source) ? [each] : [];
  });
  const { cells: _all, ...rest } = series;
  return { ...rest, rows, ...(told.length > 0 ? { cells: told } : {}) };

  function known(source: string | undefined, otherwise: boolean): boolean {
    return source === undefined ? otherwise : isOut(source);
  }
}
