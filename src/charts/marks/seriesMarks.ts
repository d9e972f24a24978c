import { colourOf } from '#derive/colour';
import { seriesRows, type ShownCell, type ShownRow } from '#derive/series';
import { boundColumns, type Series, type SeriesColumn } from '#facts/kinds/series';
import { highest, lowest } from '#facts/values/quantity';
import { quantityIn } from '#facts/values/numberOf';
import type { Value } from '#facts/values/value';
import { endOf, startOf } from '#facts/values/when';
import { formatWhen } from '#format/date';
import { rowName } from '#format/rowName';
import { unbroken } from '#format/unbroken';
import type { ChartMark, Fill } from '../chartSpec.ts';
import { BETWEEN, idsOf, intervalIn, SAID, spoken, writtenBeside, written, type Setting } from '../setting.ts';

/** A cell that is a number, with the row and the series it stands in. */
interface Sized {
  series: Series;
  row: ShownRow;
  cell: ShownCell;
  value: Value;
  /** Whether the row before has none under this column, and an earlier one has. */
  breaks: boolean;
}

/**
 * One mark for each cell that is a number, row by row. It is named by its row, or where only one row is shown by its column;
 * the other tells the line it belongs to.
 */
export function seriesMarks(setting: Setting, all: readonly Series[]): ChartMark[] {
  const sized = all.flatMap((series) => sizedIn(setting, series));
  const rows = new Set(sized.map(({ series, row }) => `${series.keyed.is} ${row.key}`));
  const lines = new Set(sized.map(({ series, cell }) => `${series.id} ${cell.column.name}`));
  const titles = new Set(sized.map(({ cell }) => lineName(setting, cell.column)));
  const lineOf = ({ series, cell: { column } }: Sized): string =>
    titles.size === lines.size
      ? lineName(setting, column)
      : [spoken(setting, series.title), lineName(setting, column)].join(BETWEEN);
  return sized.map((each) =>
    cellMark(setting, each, {
      line: lines.size > 1 ? lineOf(each) : undefined,
      byColumn: rows.size === 1 && lines.size > 1,
    }),
  );
}

function sizedIn({ dossier }: Setting, series: Series): Sized[] {
  const bounds = boundColumns(series);
  const rows = seriesRows(dossier, series);
  const ordered =
    series.keyed.is === 'date' ? rows.toSorted((a, b) => startOf(a.key).localeCompare(startOf(b.key))) : rows;
  const isEmpty = (at: number, place: number): boolean => ordered[at]?.cells[place]?.value === undefined;
  return ordered.flatMap((row, at) =>
    row.cells.flatMap((cell, place): Sized[] => {
      const { value, column } = cell;
      if (value === undefined || bounds.has(column.name) || quantityIn(value) === undefined) return [];
      const breaks =
        at > 0 && isEmpty(at - 1, place) && ordered.slice(0, at).some((_, before) => !isEmpty(before, place));
      return [{ series, row, cell, value, breaks }];
    }),
  );
}

/** What a column is called, with the assumption that its values stand under. */
function lineName({ locale }: Setting, { title, under }: SeriesColumn): string {
  return under ? `${title[locale]} (${under[locale]})` : title[locale];
}

interface Telling {
  line: string | undefined;
  byColumn: boolean;
}

function cellMark(
  setting: Setting,
  { series, row, cell, value, breaks }: Sized,
  { line, byColumn }: Telling,
): ChartMark {
  const { dossier, locale, words } = setting;
  const { column } = cell;
  const { is } = series.keyed;
  const isDate = is === 'date';
  const number = numberOf(value);
  const status = cell.status ?? row.status ?? series.status;
  const { mark, word } = words.status[status];
  const key = isDate ? formatWhen(row.key, locale, 'month') : rowName(dossier, series, row.key, locale);
  const [name, other] = byColumn ? [line ?? '', key] : [key, line];
  const beside = writtenBeside(setting, value, isDate ? row.key : dossier.explainer.asOf);
  const interval = intervalIn(setting, { ...value, interval: endsOf(row, column) });
  const source = cell.source ?? row.source;
  return {
    factId: series.id,
    name,
    detail: [...(other ? [other] : []), ...(SAID.includes(status) ? [unbroken(`${mark} ${word}`)] : [])].join(BETWEEN),
    status,
    statusWord: word,
    date: isDate ? formatWhen(row.key, locale) : '',
    value: number,
    figure: written(setting, value),
    ...(beside ? { beside } : {}),
    colour: is === 'party' ? colourOf(dossier, row.key) : 'others',
    segments: [{ factId: series.id, value: number, fill: fillOf(setting, series, { row, column, status }) }],
    state: lineName(setting, column),
    sourceIds: source ? [source] : idsOf(series.sources),
    ...(isDate ? { row: row.key, days: { from: startOf(row.key), to: endOf(row.key) } } : {}),
    ...(line && !byColumn ? { series: line } : {}),
    ...(breaks ? { breaks } : {}),
    ...(interval ? { interval } : {}),
  };
}

const numberOf = (value: Value): number => highest(quantityIn(value) ?? 0);

/** Open where it is foreseen, stands under an assumption, or is only said; else on record. */
function fillOf(
  { dossier }: Setting,
  { keyed }: Series,
  { row, column, status }: { row: ShownRow; column: SeriesColumn; status: ChartMark['status'] },
): Fill {
  const isAhead = keyed.is === 'date' && startOf(row.key) > dossier.explainer.asOf;
  return isAhead || column.under || SAID.includes(status) ? 'outline' : 'solid';
}

/** What two other cells of the row give as the ends of an estimate. */
function endsOf({ cells }: ShownRow, { interval }: SeriesColumn): Value['interval'] {
  const end = (name: string | undefined): number | undefined => {
    const value = cells.find(({ column }) => column.name === name)?.value;
    const quantity = value && quantityIn(value);
    return quantity === undefined ? undefined : lowest(quantity);
  };
  const [from, to] = [end(interval?.from), end(interval?.to)];
  return !interval || from === undefined || to === undefined ? undefined : { from, to, level: interval.level };
}
