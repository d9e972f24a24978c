import { withParticles } from '#intake/particle';
import type { Series } from '../kinds/series.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { FileRule } from './rule.ts';
import { csvExample, seriesExample } from './seriesExample.ts';
import { atCell, keysOf, seriesIn } from './seriesRules.ts';

function findDoubledRows(draft: Draft): DraftFinding[] {
  const keys = keysOf(draft);
  return keys.flatMap((cell, at) => {
    const first = keys.find(({ text }) => text === cell.text);
    if (first === keys[at]) return [];
    const line = draft.table?.file.lines.linePos(first?.span.start ?? 0).line;
    return [
      atCell(cell, {
        message: {
          ko: `‘${cell.text}’ 줄이 두 번 있습니다(${line}번째 줄)`,
          en: `There are two rows ‘${cell.text}’ (the other is line ${line})`,
        },
        hint: {
          ko: '한 줄을 지우거나 첫 칸을 고치세요',
          en: 'Delete one, or correct its first cell',
        },
      }),
    ];
  });
}

function findLostRemarks(draft: Draft): DraftFinding[] {
  const series: Series | undefined = seriesIn(draft)?.series;
  const remarks = [
    ...(series?.cells ?? []).map((each, at) => ({ ...each, path: ['cells', at] })),
    ...(series?.history ?? []).map((each, at) => ({ ...each, path: ['history', at] })),
  ];
  return remarks.flatMap(({ row, column, path }) => {
    const isRow = row === undefined || series?.rows.some(({ name }) => name === row);
    const isColumn = column === undefined || series?.columns.some(({ name }) => name === column);
    // A row that was taken away is remembered in history.
    if ((isRow || path[0] === 'history') && isColumn) return [];
    const [field, id] = isColumn ? ['row', row] : ['column', column];
    const known = isColumn
      ? (series?.rows ?? []).map(({ name }) => name)
      : (series?.columns ?? []).map(({ name }) => name);
    // A line of the report; of more the beginning and the end tell how they are written.
    const shown = known.length > 8 ? [...known.slice(0, 4), '…', ...known.slice(-3)] : known;
    return [
      {
        at: { path: [...path, field ?? ''] },
        message: {
          ko: withParticles`‘${id}’라는 ${isColumn ? '줄' : '열'}이 없습니다`,
          en: `There is no ${field} ‘${id}’`,
        },
        hint: { ko: `있는 것: ${shown.join(', ')}`, en: `There are: ${shown.join(', ')}` },
      },
    ];
  });
}

export const doubledRow: FileRule = {
  code: 'A52',
  level: 'error',
  says: { ko: '통계의 같은 줄이 두 번', en: 'Two rows of a series with one key' },
  reads: 'file',
  find: findDoubledRows,
  example: csvExample('year,lit\n2022,11\n2022,12\n'),
};

export const lostRemark: FileRule = {
  code: 'B62',
  level: 'error',
  says: { ko: '통계에 없는 줄이나 열을 가리킴', en: 'Names a row or column that a series has not' },
  reads: 'file',
  find: findLostRemarks,
  example: seriesExample(
    '---\n',
    '---\ncells: [{ row: 2021, note: { ko: 한때 껐다., en: Put out for a time. } }]\n',
    '---\ncells: [{ row: 2022, note: { ko: 한때 껐다., en: Put out for a time. } }]\n',
  ),
};
