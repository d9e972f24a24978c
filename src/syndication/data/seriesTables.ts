import { columnForm, seriesRows, type ShownRow } from '#derive/series';
import { factsOf, wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Series, SeriesColumn } from '#facts/kinds/series';
import { quantityIn } from '#facts/values/numberOf';
import { ofEachLocale, type Text } from '#facts/values/text';
import { rowName } from '#format/rowName';
import { plainWords, titleWords } from '../plainWords.ts';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns } from './columns.ts';
import { dataTable, type Cell, type Column, type DataTable } from './dataTable.ts';

/** Every series: what it tells of, and how far it reaches. */
export function seriesTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<Series>[] = [
    { name: 'id', means: ID, of: ({ id }) => id },
    ...titleColumns<Series>(dossier, 'title', { field: 'series.title' }, ({ id }) => id),
    {
      name: 'file',
      means: { ko: '값이 있는 파일의 이름', en: 'The file that holds its values' },
      of: ({ id }) => `${fileOf(id)}.csv`,
    },
    { name: 'rows', means: { ko: '줄의 수', en: 'How many rows it has' }, of: ({ rows }) => rows.length },
    { name: 'first_row', means: { ko: '첫 줄의 키', en: 'Key of its first row' }, of: ({ rows }) => rows[0]?.name },
    { name: 'last_row', means: { ko: '끝 줄의 키', en: 'Key of its last row' }, of: ({ rows }) => rows.at(-1)?.name },
    {
      name: 'columns',
      means: { ko: '값이 적힌 열들', en: 'The columns that hold its values' },
      of: (series) => series.columns.map(({ name }) => columnName(name)).join(' '),
    },
    ...textColumns<Series>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    ...statusColumns<Series>(({ status }) => status),
    ...sourceColumns<Series>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('series', title, columns, factsOf(dossier, 'series'));
}

/** The values of each series, a table to itself. */
export function seriesValues(dossier: Dossier, last: Column<unknown>[]): DataTable[] {
  return factsOf(dossier, 'series').map((series) => {
    const title = ofEachLocale((locale) => titleWords(series, dossier, locale) ?? '');
    return dataTable(fileOf(series.id), title, columnsOf(dossier, series, last), seriesRows(dossier, series));
  });
}

function columnsOf(dossier: Dossier, series: Series, last: Column<unknown>[]): Column<ShownRow>[] {
  const key = columnName(series.keyed.column);
  return [
    { name: key, means: series.keyed.title, of: ({ key: of }) => of },
    ...(series.keyed.is === 'date'
      ? []
      : perLocale<ShownRow>(key, { means: series.keyed.title }, (row, locale) =>
          rowName(dossier, series, row.key, locale),
        )),
    ...series.columns.map((column, at): Column<ShownRow> => ({
      name: columnName(column.name),
      means: column.title,
      ...unitOf(dossier, column),
      of: ({ cells }) => numberIn(cells[at]?.value),
    })),
    ...perLocale<ShownRow>('notes', { means: NOTES }, (row, locale) =>
      [row, ...row.cells].flatMap(({ note }) => plainWords(note, dossier, locale) ?? []).join(' '),
    ),
    ...statusColumns<ShownRow>((row) => row.status ?? series.status),
    ...sourceColumns<ShownRow>(dossier, (row) => {
      const own = [row, ...row.cells].flatMap(({ source }) => source ?? []);
      return row.source === undefined ? [...series.sources, ...own] : own;
    }),
    ...last,
  ];
}

function numberIn(value: ShownRow['cells'][number]['value']): Cell {
  if (!value) return undefined;
  if (value.form === 'moment') return typeof value.moment === 'string' ? value.moment : undefined;
  const quantity = quantityIn(value);
  return typeof quantity === 'number' ? quantity : undefined;
}

function unitOf(dossier: Dossier, column: SeriesColumn): { unit?: string } {
  const form = columnForm(dossier, column);
  if (form?.form === 'money') return { unit: form.currency?.toUpperCase() ?? '' };
  if (form?.form === 'share') return { unit: '%' };
  return form?.unit === undefined ? {} : { unit: wordOf(dossier, 'units', form.unit).words.other };
}

const fileOf = (id: string): string => `series-${id}`;
const columnName = (name: string): string => name.replace(/-+/g, '_');
const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
const NOTES: Text = { ko: '그 줄과 칸에 덧붙인 말', en: 'Remarks on the row and its cells' };
