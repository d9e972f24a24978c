import { withParticles } from '#intake/particle';
import { startOf } from '../values/when.ts';
import { highest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** A point or up to three noughts in the wrong place; farther off it is no slip of the hand. */
const SLIPS = [0.001, 0.01, 0.1, 10, 100, 1000];

/** Whether a figure tells what a row tells: by the name of the row in its title, or by its day. */
function tellsRow(figure: Of<'figures'>, row: string, { keyed }: Of<'series'>): boolean {
  if (keyed.is === 'date') return startOf(figure.for ?? figure.when) === startOf(row);
  const name = keyed.names?.[row];
  return (
    name !== undefined &&
    figure.title.ko.includes(name.ko) &&
    figure.title.en.toLowerCase().includes(name.en.split(' ')[0]?.toLowerCase() ?? '')
  );
}

/** A cell is not ten times what a figure of the same measure says of the same. */
function findTenfoldCells(series: Of<'series'>, { facts }: World): DraftFinding[] {
  return series.columns.flatMap((column, at): DraftFinding[] => {
    const kin = [...facts.values()].filter(
      (fact): fact is Of<'figures'> => fact.folder === 'figures' && fact.measure === column.measure,
    );
    return series.rows.flatMap((row): DraftFinding[] => {
      const cell = Number(row.cells[column.name] || Number.NaN);
      const off = kin.find((figure) => {
        const value = figure.value && quantityIn(figure.value);
        const isSlip = value !== undefined && SLIPS.some((times) => Math.abs(cell * times - highest(value)) < 1e-9);
        return isSlip && cell !== 0 && tellsRow(figure, row.name, series);
      });
      return off
        ? [
            findingAt(
              ['columns', at],
              {
                ko: withParticles`${row.name} 줄의 값이 수치 ‘${off.id}’와 소수점이나 0 하나만 다릅니다: ${cell}`,
                en: `In the row ${row.name} it differs from ‘${off.id}’ by a decimal point or a nought alone: ${cell}`,
              },
              { ko: '출처를 보고 CSV나 수치를 고치세요', en: 'Look at the source and mend the CSV, or the figure' },
            ),
          ]
        : [];
    });
  });
}

const LAMPS = (now: number): Record<string, string> => ({
  'lighthouse/series/lamps.csv': `year,share\n2023,${now}\n`,
});
const SERIES =
  '---\ntitle: { ko: 켠 등, en: Lamps lit }\nstatus: announced\nsources: [hanbit-statement]\nkeyed: { column: year, is: date, title: { ko: 해, en: Year } }\ncolumns:\n  - { name: share, title: { ko: 몫, en: Share }, measure: market-share }\n---\n';
const LIT =
  '---\ntitle: { ko: 켠 등, en: Lamps lit }\nof: nuri\nmeasure: market-share\nwhen: 2023\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n';

export const tenfoldCell: FactRule<'series'> = {
  code: 'A87',
  level: 'warning',
  says: { ko: '수치와 소수점 하나 다른 칸', en: 'A cell that is ten times what a figure says, or a tenth' },
  reads: ['series'],
  find: findTenfoldCells,
  example: {
    file: 'lighthouse/series/lamps.mdx',
    wrong: SERIES,
    right: SERIES.replace('measure: market-share', 'measure: stake'),
    beside: { 'lighthouse/figures/lit.mdx': LIT, ...LAMPS(4) },
  },
};
