import type { Drawn, Form } from '../../form.ts';
import type { ChartMark } from '../../chartSpec.ts';
import { clauseMarks } from '../../marks/clauseMarks.ts';
import { measure } from '../../measure.ts';
import { roomFor, type Room } from '../../room.ts';
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

/**
 * Side by side wherever there is room. Where the days and the words of several clauses have none on the narrowest screen, each clause
 * stands there in a table of its own, one after another: its rail stays whole.
 */
function drawStages({ marks, title }: Drawn): string {
  const beside = tableOf(marks, title);
  const names = [...new Set(marks.map(({ series = '' }) => series))];
  const room = names.length < 2 ? 'every' : roomOf(marks, names);
  if (room === 'every') return beside;
  const apart = names.map((name) =>
    tableOf(
      marks.filter(({ series }) => series === name),
      name,
      true,
    ),
  );
  return (
    element('div', { class: 'stages-beside', 'data-room': room }, beside) +
    element('div', { class: 'stages-apart', 'data-room': room }, apart.join(''))
  );
}

function tableOf(marks: readonly ChartMark[], title: string, isNamed = false): string {
  const { days, columns } = cellsOf(marks);
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
      element('th', { scope: 'row' }, element('data', { value: day, 'data-fact': bound }, escaped(inTwo(name)))) +
        cells,
    );
  });
  const caption = element('caption', { class: isNamed ? undefined : 'sr-only' }, escaped(title));
  return element(
    'table',
    { class: 'clause-stages', 'data-many': columns.length > 1 ? '' : undefined },
    caption + (head && element('thead', {}, head)) + element('tbody', {}, rows.join('')),
  );
}

/** Letters in the narrowest place, the reader's own and bold ones wider; what stands about each column there, in pixels. */
const [LETTERS, ROOM, AROUND, GAP] = [13.6, 1.12, 26, 5];

/** A day that may stand in two lines, and is held together everywhere else: where the longer of the two is the shortest. */
function inTwo(day: string): string {
  const words = day.split(/[ \u00a0]/);
  const cuts = words
    .slice(1)
    .map((_word, at) => [words.slice(0, at + 1), words.slice(at + 1)].map((line) => line.join('\u00a0')));
  const [shortest = [day]] = cuts.toSorted((one, other) => widest(one) - widest(other));
  return shortest.join(' ');
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => measure(line, LETTERS)));

/** Where the days, and the longest words of the clauses, stand beside each other. */
function roomOf(marks: readonly ChartMark[], names: readonly string[]): Room {
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => longestWord(text, LETTERS, measure) * ROOM));
  const widths = names.map(
    (name) =>
      longest([name, ...marks.filter(({ series }) => series === name).flatMap((mark) => [mark.figure, mark.detail])]) +
      AROUND,
  );
  const days = cellsOf(marks).days.map(({ name }) => widest(inTwo(name).split(' ')) * ROOM);
  const daysWide = Math.max(...days) + GAP;
  return roomFor(widths.reduce((sum, width) => sum + width, daysWide));
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
    ' ' +
    element('span', {}, escaped(detail));
  return element('td', { 'data-fill': segments[0]?.fill, rowspan }, words);
}
