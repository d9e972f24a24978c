import { withParticles } from '#intake/particle';
import { nearest } from '#intake/nearest';
import { formOfColumn, type Series } from '../kinds/series.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { LAMPS } from './seriesExample.ts';
import type { World } from './world.ts';

/** The ends of an interval stand in columns of the same series that hold what the column itself holds. */
function findLooseEnds(series: Series, { measures }: World): DraftFinding[] {
  const formOf = (column: Series['columns'][number]) => formOfColumn(column, measures.get(column.measure ?? ''))?.form;
  return series.columns.flatMap((column, at) =>
    (['from', 'to'] as const).flatMap((end): DraftFinding[] => {
      const name = column.interval?.[end];
      if (name === undefined) return [];
      const bound = series.columns.find((each) => each.name === name);
      if (bound && bound !== column && formOf(bound) === formOf(column)) return [];
      const others = series.columns.filter((each) => each !== column && formOf(each) === formOf(column));
      const close = nearest(
        name,
        others.map((each) => each.name),
      );
      const list = others.map((each) => each.name).join(', ') || '—';
      return [
        {
          at: { path: ['columns', at, 'interval', end] },
          message: bound
            ? {
                ko: withParticles`‘${name}’ 열은 ‘${column.name}’과 같은 꼴의 값이 아닙니다`,
                en: `The column ‘${name}’ does not hold what ‘${column.name}’ holds`,
              }
            : {
                ko: withParticles`구간의 끝을 적은 열 ‘${name}’이 없습니다`,
                en: `There is no column ‘${name}’ with an end of the interval`,
              },
          hint: {
            ko: close ? `혹시 ${close}?` : `columns에 그 열을 먼저 적으세요. 같은 꼴의 열: ${list}`,
            en: close
              ? `Did you mean ${close}?`
              : `Write that column under columns first; of the same form there are: ${list}`,
          },
        },
      ];
    }),
  );
}

const [ESTIMATED, MISSING] = ['low', 'lowest'].map((low) =>
  LAMPS.replace(
    ', unit: companies }',
    `, unit: companies, interval: { from: ${low}, to: high, level: 95 } }
  - { name: low, title: { ko: 적으면, en: At least }, unit: companies }
  - { name: high, title: { ko: 많으면, en: At most }, unit: companies }`,
  ),
);

export const looseInterval: FactRule<'series'> = {
  code: 'B70',
  level: 'error',
  says: { ko: '구간의 끝을 적은 열이 없거나 꼴이 다름', en: 'An interval whose ends stand in no such column' },
  reads: ['series'],
  find: findLooseEnds,
  example: {
    file: 'lighthouse/series/lamps.mdx',
    wrong: MISSING ?? '',
    right: ESTIMATED ?? '',
    beside: { 'lighthouse/series/lamps.csv': 'year,lit,low,high\n2022,11,9,13\n' },
  },
};
