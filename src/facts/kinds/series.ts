import { z } from 'zod';
import { RowKeySchema, type ColumnForm } from '../values/cellValue.ts';
import { CurrencySchema } from '../values/currency.ts';
import { choice, told } from '../values/describe.ts';
import { StatusSchema } from '../values/status.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import { PartialDateSchema } from '../values/when.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';
import type { Measure } from './measure.ts';

/** What the first column of the rows holds: a date as precisely as it is known, a party, or something that the series names. */
export const KEYS = ['date', 'party', 'name'] as const;

const KeySchema = z.strictObject({
  column: IdSchema.meta(told('CSV에서 줄을 가리키는 열의 이름', 'month')),
  is: choice(KEYS, {
    date: '날짜: 2024-03-01, 2024-03, 2024',
    party: '조직이나 사람의 id',
    name: 'names에 적은 id: 지역, 연령대 따위',
  }).meta(told('그 열에 무엇이 적혀 있나', 'date')),
  title: NameSchema.meta(told('그 열의 이름', { ko: '달', en: 'Month' })),
  names: z
    .record(IdSchema, NameSchema)
    .optional()
    .meta(told('is가 name이면 줄마다의 이름, id 아래에', { north: { ko: '북쪽 나루', en: 'North landing' } })),
});

const ColumnSchema = z.strictObject({
  name: IdSchema.meta(told('CSV 첫 줄에 적은 열의 이름', 'passengers')),
  title: NameSchema.meta(told('독자가 보는 열의 이름', { ko: '탄 사람', en: 'Passengers' })),
  measure: IdSchema.optional().meta(told('무엇을 잰 값인가: measures/의 id. 값의 꼴을 정한다', 'lamps-lit')),
  unit: IdSchema.optional().meta(told('세는 단위: units/의 id. measure가 말하면 적지 않는다', 'lamps')),
  currency: CurrencySchema.optional().meta(told('금액이면 통화의 부호', 'krw')),
  base: z
    .strictObject({
      when: PartialDateSchema.meta(told('기준이 되는 때', 2020)),
      is: z.number().positive().meta(told('그때의 지수', 100)),
    })
    .optional()
    .meta(told('지수면 무엇을 얼마로 놓았나', { when: 2020, is: 100 })),
  per: z
    .strictObject({
      number: z.number().positive().meta(told('몇에 대한 수인가', 1000)),
      unit: IdSchema.meta(told('무엇에 대한 수인가: units/의 id', 'lamps')),
    })
    .optional()
    .meta(told('무엇당 얼마인 값이면 무엇 몇에 대한 것인가', { number: 1000, unit: 'lamps' })),
  under: TextSchema.optional().meta(
    told('그 열이 서는 가정: 내다본 값이거나 가정마다 다른 값이면. 마침표 없이', {
      ko: '운임을 그대로 둘 때',
      en: 'if the fare stays as it is',
    }),
  ),
  interval: z
    .strictObject({
      from: IdSchema.meta(told('작은 쪽을 적은 열', 'low')),
      to: IdSchema.meta(told('큰 쪽을 적은 열', 'high')),
      level: z.number().gt(0).lt(100).meta(told('신뢰 수준, 퍼센트로', 95)),
    })
    .optional()
    .meta(told('추정값이면 그 구간을 적은 두 열', { from: 'low', to: 'high', level: 95 })),
});
export type SeriesColumn = z.infer<typeof ColumnSchema>;

const CellSchema = z.strictObject({
  row: RowKeySchema.meta(told('어느 줄인가: 그 줄의 첫 칸', '2024-03')),
  column: IdSchema.optional().meta(told('어느 열인가. 적지 않으면 줄 전체', 'passengers')),
  note: TextSchema.optional().meta(
    told('그 칸에 덧붙이는 말', { ko: '사흘을 쉬었다.', en: 'It rested for three days.' }),
  ),
  status: StatusSchema.optional().meta(told('그 칸만 달리 확실하면', 'reported')),
  source: IdSchema.optional().meta(told('그 칸만 다른 출처에서 왔으면 그 id', 'hanbit-statement')),
});
export type SeriesRemark = z.infer<typeof CellSchema>;

/** Rows of values that are told together: `series/ID.mdx` says what they are, `ID.csv` beside it holds them. */
export const SeriesSchema = z.strictObject({
  ...factFields,
  keyed: KeySchema.meta(
    told('CSV의 줄을 무엇으로 가리키나', { column: 'month', is: 'date', title: { ko: '달', en: 'Month' } }),
  ),
  columns: z
    .array(ColumnSchema)
    .min(1)
    .meta(
      told('값이 적힌 열들, 보일 차례대로', [
        { name: 'passengers', title: { ko: '탄 사람', en: 'Passengers' }, measure: 'lamps-lit' },
      ]),
    ),
  cells: z
    .array(CellSchema)
    .optional()
    .meta(
      told('덧붙일 말이나 제 출처·상태가 있는 칸', [
        { row: '2024-03', column: 'passengers', note: { ko: '사흘을 쉬었다.', en: 'It rested for three days.' } },
      ]),
    ),
});

/** A row as its file gives it: its first cell, and the text of each cell by its column; an empty cell is left out. */
export interface SeriesRow {
  name: string;
  cells: Readonly<Record<string, string>>;
}
export type Series = z.infer<typeof SeriesSchema> & Filed & { rows: readonly SeriesRow[] };

/** What a cell says for itself of its status or its source, failing that its row; undefined where neither does. */
export function saidOfCell<K extends 'status' | 'source'>(
  { cells = [] }: Pick<Series, 'cells'>,
  at: { row: string; column: string },
  what: K,
): SeriesRemark[K] {
  const of = (column: string | undefined) =>
    cells.find((each) => each.row === at.row && each.column === column)?.[what];
  return of(at.column) ?? of(undefined);
}

/** The columns that hold the ends of another's interval: they are no values of their own. */
export function boundColumns({ columns }: Pick<Series, 'columns'>): Set<string> {
  return new Set(columns.flatMap(({ interval }) => (interval ? [interval.from, interval.to] : [])));
}

/** What the values under a column are; undefined where nothing says it. */
export function formOfColumn(column: SeriesColumn, measure: Pick<Measure, 'form' | 'unit'> | undefined) {
  const unit = column.unit ?? measure?.unit;
  const form = column.measure !== undefined ? measure?.form : column.currency ? 'money' : unit ? 'count' : undefined;
  if (!form) return undefined;
  const { per, currency, base } = column;
  return { form, currency, base, unit, per } satisfies ColumnForm;
}

/** The rows as `history` speaks of them: `rows.2024-03.passengers`, a number as a number. */
export function rowsAsData(rows: readonly SeriesRow[]): Record<string, Record<string, string | number>> {
  const typed = (text: string): string | number =>
    /^-?\d/.test(text) && !Number.isNaN(Number(text)) ? Number(text) : text;
  return Object.fromEntries(
    rows.map(({ name, cells }) => [
      name,
      Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, typed(text)])),
    ]),
  );
}

export const series = declare({
  name: 'series',
  words: { ko: { one: '통계', many: '통계' }, en: { one: 'series', many: 'series' } },
  says: {
    ko: '때나 곳에 따라 줄지은 값들. 값은 같은 이름의 CSV 파일에 적는다',
    en: 'Values in rows, by time, place or party, in a CSV file beside it',
  },
  lives: 'explainer',
  schema: SeriesSchema,
  rows: true,
  title: 'sentence',
  names: ['keyed.title', 'keyed.names.*', 'columns.*.title'],
  status: true,
  page: {
    at: 'explainer',
    listed: 5.1,
    asks: { ko: '값은 어떻게 달라졌나', en: 'How did the values change?' },
    counted: { ko: '통계', en: 'Series' },
  },
  refers: {
    'columns.*.measure': ['measures'],
    'columns.*.unit': ['units'],
    'columns.*.per.unit': ['units'],
    'cells.*.source': ['sources'],
    // Where rows are those of parties; a date, and a name of the series' own, is nobody's id.
    'rows.*.name': 'parties',
  },
  past: 'own',
  tags: ['Value', 'Table'],
  shownBy: [],
  table: { id: 'series', title: { ko: '통계', en: 'Series' } },
});
