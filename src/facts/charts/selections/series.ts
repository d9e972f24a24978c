import { z } from 'zod';
import { boundColumns, type Series } from '../../kinds/series.ts';
import { RowKeySchema } from '../../values/cellValue.ts';
import { told } from '../../values/describe.ts';
import { IdSchema } from '../../values/text.ts';
import { endOf, PartialDateSchema, startOf } from '../../values/when.ts';
import { hasKey, listOf, selection, stands } from '../selection.ts';

const ONE_OR_MORE = z.union([IdSchema, z.array(IdSchema).min(1)]);

/** `{ series: lamps, columns: lit, from: 2020 }`: the rows of a series, or of several, narrowed by what else is written. */
export const series = selection({
  says: {
    ko: '통계의 줄들. columns로 열을, rows나 from으로 줄을 좁힌다. 통계가 여럿이면 한 그림에 겹쳐 그린다',
    en: 'the rows of a series, narrowed by `columns`, and by `rows` or `from`; of several series, in one chart',
  },
  example: '{ series: lamps, columns: [lit, broken], from: 2020 }',
  schema: z.strictObject({
    series: ONE_OR_MORE.meta(told('어느 통계인가: series/의 id 하나, 또는 [여럿]', 'lamps')),
    columns: ONE_OR_MORE.optional().meta(told('어느 열인가. 적지 않으면 모두', ['lit'])),
    rows: z
      .union([RowKeySchema, z.array(RowKeySchema).min(1)])
      .optional()
      .meta(told('어느 줄인가: 첫 칸에 적은 것. 적지 않으면 모두', ['2024'])),
    from: PartialDateSchema.optional().meta(told('언제부터의 줄인가', '2020')),
  }),
  refers: { series: ['series'], 'series.*': ['series'] },
  is: (written) => hasKey(written, 'series'),
  choose({ series: ids, columns, rows, from }, { facts }) {
    return listOf(ids)
      .flatMap((id) => facts.find((fact) => fact.folder === 'series' && fact.id === id) ?? [])
      .flatMap((fact) =>
        fact.folder === 'series' ? [{ ...narrowed(fact, { columns, rows, from }), folder: fact.folder }] : [],
      )
      .filter(({ columns: kept, rows: left }) => kept.length > 0 && left.length > 0)
      .filter(stands);
  },
});

interface Narrowing {
  columns?: string | string[] | undefined;
  rows?: string | string[] | undefined;
  from?: string | undefined;
}

/** A series with the columns and rows that are wanted. Those that bound a column come with it. */
function narrowed(series: Series, { columns, rows, from }: Narrowing): Series {
  const bounds = boundColumns(series);
  const wanted = series.columns.filter(({ name }) =>
    columns === undefined ? !bounds.has(name) : listOf(columns).includes(name),
  );
  const kept = new Set(
    wanted.flatMap(({ name, interval }) => [name, ...(interval ? [interval.from, interval.to] : [])]),
  );
  return {
    ...series,
    columns: series.columns.filter(({ name }) => kept.has(name)),
    rows: series.rows.filter(
      ({ name }) =>
        (rows === undefined || listOf(rows).includes(name)) &&
        (from === undefined || series.keyed.is !== 'date' || endOf(name) >= startOf(from)),
    ),
  };
}
