import { withParticles } from '#intake/particle';
import { nearest } from '#intake/nearest';
import type { Figure } from '../kinds/figure.ts';
import type { Series } from '../kinds/series.ts';
import { workingOf } from '../values/worked.ts';
import { operandName, type Operand } from '../values/operand.ts';
import { cellIn } from './cellMentions.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { LAMPS } from './seriesExample.ts';
import type { World } from './world.ts';

/** What is worked out from a series says from which cell of it, and the cell is there and holds something. */
function findLostCells(figure: Figure, { facts }: World): DraftFinding[] {
  if (!figure.worked) return [];
  const { way, operands } = workingOf(figure.worked);
  return operands.flatMap((operand, at): DraftFinding[] => {
    const series = facts.get(operand.id);
    if (series?.folder !== 'series') return [];
    const { cell } = operand;
    if (cell && cellIn(series, cell.row, cell.column) !== undefined) return [];
    return [{ at: { path: ['worked', way, at, ...placeOf(series, operand)] }, ...wordsFor(series, operand) }];
  });
}

/** Which of the three words leads nowhere; where all are known, the cell is empty. */
function placeOf({ rows, columns }: Series, { cell }: Operand): string[] {
  if (!cell) return [];
  if (!rows.some(({ name }) => name === cell.row)) return ['row'];
  return columns.some(({ name }) => name === cell.column) ? [] : ['column'];
}

function wordsFor(series: Series, operand: Operand): Pick<DraftFinding, 'message' | 'hint'> {
  const { id, cell } = operand;
  const rows = series.rows.map(({ name }) => name);
  const columns = series.columns.map(({ name }) => name);
  const meant = (written: string | undefined, known: readonly string[], otherwise: string | undefined): string =>
    written !== undefined && known.includes(written) ? written : (nearest(written ?? '', known) ?? otherwise ?? '');
  const column = meant(cell?.column, columns, columns[0]);
  const filled = series.rows.filter(({ cells }) => column in cells).map(({ name }) => name);
  const row = meant(cell?.row, filled, filled.at(-1));
  const wanted = `{ series: ${id}, row: ${row}, column: ${column} }`;
  const name = operandName(operand);
  return {
    message: cell
      ? {
          ko: withParticles`‘${name}’라는 칸이 없거나 비어 있습니다`,
          en: `There is no cell ‘${name}’, or nothing in it`,
        }
      : { ko: `통계의 어느 칸인지 적지 않았습니다: ${id}`, en: `It does not say which cell of ‘${id}’ is meant` },
    hint: {
      ko: `이렇게: ${wanted} (줄: ${rows[0] ?? '없음'}~${rows.at(-1) ?? '없음'}, 열: ${columns.join(', ')})`,
      en: `Write ${wanted} (rows: ${rows[0] ?? 'none'} to ${rows.at(-1) ?? 'none'}; columns: ${columns.join(', ')})`,
    },
  };
}

const MORE = (row: number): string =>
  `---\ntitle: { ko: 더 켠 등, en: Lamps added }\nof: nuri\nmeasure: number-of-recipients\nwhen: 2023\nworked: { difference: [{ series: lamps, row: 2023, column: lit }, { series: lamps, row: ${row}, column: lit }] }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const lostCell: FactRule<'figures'> = {
  code: 'B84',
  level: 'error',
  says: { ko: '셈에 쓴 통계의 칸이 없음', en: 'Worked out from a cell that a series has not' },
  reads: ['figures'],
  find: findLostCells,
  example: {
    file: 'lighthouse/figures/lamps-added.mdx',
    wrong: MORE(2021),
    right: MORE(2022),
    beside: {
      'lighthouse/series/lamps.mdx': LAMPS,
      'lighthouse/series/lamps.csv': 'year,lit\n2022,11\n2023,14\n',
    },
  },
};
