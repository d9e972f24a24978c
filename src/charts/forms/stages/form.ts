import type { Drawn, Form } from '../../form.ts';
import { clauseMarks } from '../../marks/clauseMarks.ts';
import { element, escaped } from '../../svgWriting.ts';
import { cellsOf, type Cell } from './cells.ts';

/** How a clause changed: time goes down, one column a clause, each step as long as it held. A table, so that it is read as one. */
export const stages: Form = {
  marks: (setting, chosen) =>
    clauseMarks(
      setting,
      chosen.filter((fact) => fact.folder === 'clauses'),
    ),
  layouts: 'any',
  draw: drawStages,
  height: ({ marks }) => 40 + marks.length * 58,
};

function drawStages(drawn: Drawn): string {
  const { days, columns } = cellsOf(drawn.marks);
  const head =
    columns.length > 1
      ? element(
          'tr',
          {},
          element('td', {}, '') + columns.map(({ name }) => element('th', { scope: 'col' }, escaped(name))).join(''),
        )
      : '';
  const rows = days.map(({ day, name }) => {
    const cells = columns.map((column) => cellAt(column.cells, day)).join('');
    const bound = changedOn(columns, day);
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('data', { value: day, 'data-fact': bound }, escaped(name.replaceAll('\u00a0', ' '))),
      ) + cells,
    );
  });
  const caption = element('caption', { class: 'sr-only' }, escaped(drawn.title));
  return element(
    'table',
    { class: 'clause-stages' },
    caption + (head && element('thead', {}, head)) + element('tbody', {}, rows.join('')),
  );
}

/** A clause that changed on a day: the fact that its date belongs to. */
function changedOn(columns: readonly { cells: readonly Cell[] }[], day: string): string {
  return (
    columns.flatMap(({ cells }) => cells.filter((cell) => cell.day === day)).find(({ mark }) => mark)?.mark?.factId ??
    ''
  );
}

function cellAt(cells: readonly Cell[], day: string): string {
  const cell = cells.find((each) => each.day === day);
  if (!cell) return '';
  const rowspan = cell.rows > 1 ? cell.rows : undefined;
  if (!cell.mark) return element('td', { rowspan }, '');
  const { figure, segments, factId, detail } = cell.mark;
  const words =
    element('b', {}, element('data', { value: figure, 'data-fact': factId }, escaped(figure))) +
    element('span', {}, escaped(detail));
  return element('td', { 'data-fill': segments[0]?.fill, rowspan }, words);
}
