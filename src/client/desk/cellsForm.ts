import { ask } from './ask.ts';
import type { Filling } from './filling.ts';
import { button, make } from './make.ts';
import type { Target } from './matching.ts';

interface Rows {
  hash: string;
  rows: string[][];
}

type Cell = { row: number; column: number; input: HTMLInputElement };

/** The rows of a series as a table of fields, with the cell that was clicked at hand; a row more is written under them. */
export async function cellsForm(
  { file, cell, words }: Extract<Target, { cell: unknown }>,
  draft: unknown,
  changed: () => void,
): Promise<Filling | undefined> {
  const { hash, rows = [], refused } = await ask<Rows>('rows', { file });
  const [head = [], ...body] = rows;
  if (refused || head.length === 0) return undefined;
  const note = make('p', { class: 'wrong', role: 'alert' });
  const field = (value: string, name: string): HTMLInputElement => {
    const input = make('input', { value, 'aria-label': name, autocomplete: 'off', size: '8' });
    input.addEventListener('input', changed);
    input.addEventListener('paste', (event) => {
      const isTable = /[\t\n]/.test((event.clipboardData?.getData('text/plain') ?? '').trim());
      note.textContent = isTable ? MANY_CELLS : '';
      if (isTable) event.preventDefault();
    });
    return input;
  };
  const cells = body.flatMap((own, at): Cell[] =>
    own.map((value, column) => ({ row: at + 1, column, input: field(value, `${own[0] ?? ''} ${head[column] ?? ''}`) })),
  );
  const table = make('tbody', {}, ...body.map((_, at) => rowOf(cells.filter(({ row }) => row === at + 1))));
  const added: HTMLInputElement[][] = [];
  const addRow = (values: readonly string[] = []): void => {
    const inputs = head.map((name, at) => field(values[at] ?? '', `새 줄 ${name}`));
    added.push(inputs);
    table.append(make('tr', {}, ...inputs.map((input) => make('td', {}, input))));
    inputs[0]?.focus();
  };
  for (const edit of draftOf(draft)) {
    if (edit.addRow) addRow(edit.addRow);
    const known = cells.find(({ row, column }) => row === edit.row && column === edit.column);
    if (known && edit.cell !== undefined) known.input.value = edit.cell;
  }
  const [row, column] = [body.findIndex(([key]) => key === cell.row) + 1, head.indexOf(cell.column)];
  cells.find((each) => each.row === row && each.column === column)?.input.classList.add('here');
  const edits = (): Record<string, unknown>[] => [
    ...cells
      .filter(({ input, row: at, column: across }) => input.value !== rows[at]?.[across])
      .map(({ input, ...place }) => ({ file, hash, ...place, cell: input.value.trim() })),
    ...added.map((inputs) => ({ file, hash, addRow: inputs.map(({ value }) => value.trim()) })),
  ];
  return {
    words,
    says: '칸에는 숫자만 적습니다: 쉼표나 단위 없이. 모르는 칸은 비워 둡니다',
    form: make(
      'div',
      {},
      make(
        'div',
        { class: 'rows' },
        make('table', {}, make('thead', {}, make('tr', {}, ...head.map((name) => make('th', {}, name)))), table),
      ),
      note,
      button('+ 줄 더하기', () => (addRow(), changed())),
    ),
    edits,
    more: [make('p', { class: 'says' }, file)],
  };
}

const MANY_CELLS = '여러 칸을 한 칸에 붙일 수 없습니다. 한 칸씩 적거나, 표 전체를 새 통계로 만드세요';

function rowOf(cells: readonly Cell[]): HTMLElement {
  return make('tr', {}, ...cells.map(({ input }) => make('td', {}, input)));
}

function draftOf(draft: unknown): { row?: number; column?: number; cell?: string; addRow?: string[] }[] {
  return Array.isArray(draft) ? (draft as ReturnType<typeof draftOf>) : [];
}
