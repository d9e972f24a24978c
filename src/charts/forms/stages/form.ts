import type { Drawn, Form } from '../../form.ts';
import type { ChartMark } from '../../chartSpec.ts';
import { clauseMarks } from '../../marks/clauseMarks.ts';
import { measure } from '../../measure.ts';
import { element, escaped } from '../../svgWriting.ts';
import { longestWord } from '../../wrap.ts';
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
  const isLong = columns.length > 1 && !fitsBeside(drawn.marks, columns);
  const head =
    columns.length > 1
      ? element(
          'tr',
          {},
          element('td', {}, '') + columns.map(({ name }) => element('th', { scope: 'col' }, escaped(name))).join(''),
        )
      : '';
  const rows = days.map(({ day, name }) => {
    const cells = columns.map((column) => cellAt(column.cells, day, isLong)).join('');
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
    { class: 'clause-stages', role: isLong ? 'table' : undefined, 'data-long': isLong ? '' : undefined },
    caption + (head && element('thead', {}, head)) + element('tbody', {}, rows.join('')),
  );
}

/** Letters in the narrowest place, the reader's own and bold ones wider; what stands about each column there, in pixels. */
const [LETTERS, ROOM, AROUND, LEAST] = [13.6, 1.16, 28, 276];

/** Whether the longest words of the days and of the clauses stand beside each other on the narrowest screen. */
function fitsBeside(marks: readonly ChartMark[], columns: readonly { name: string }[]): boolean {
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => longestWord(text, LETTERS, measure) * ROOM));
  const widths = columns.map(
    ({ name }) =>
      longest([name, ...marks.filter(({ series }) => series === name).flatMap((mark) => [mark.figure, mark.detail])]) +
      AROUND,
  );
  return widths.reduce((sum, width) => sum + width, longest(marks.flatMap((mark) => [mark.name, mark.date]))) <= LEAST;
}

/** A clause that changed on a day: the fact that its date belongs to. */
function changedOn(columns: readonly { cells: readonly Cell[] }[], day: string): string {
  return (
    columns.flatMap(({ cells }) => cells.filter((cell) => cell.day === day)).find(({ mark }) => mark)?.mark?.factId ??
    ''
  );
}

function cellAt(cells: readonly Cell[], day: string, isLong: boolean): string {
  const cell = cells.find((each) => each.day === day);
  if (!cell) return '';
  const rowspan = cell.rows > 1 ? cell.rows : undefined;
  if (!cell.mark) return element('td', { rowspan }, '');
  const { figure, segments, factId, detail, series = '' } = cell.mark;
  const words =
    (isLong ? element('i', { class: 'clause-of', 'aria-hidden': 'true' }, escaped(series)) : '') +
    element('b', {}, element('data', { value: figure, 'data-fact': factId }, escaped(figure))) +
    element('span', {}, escaped(detail));
  return element('td', { 'data-fill': segments[0]?.fill, rowspan }, words);
}
