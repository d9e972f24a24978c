import { readCsv } from '#intake/csvTable';
import { countLines } from '#intake/writtenFile';

/** A cell of a table by its place: its head is row 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** The rows of a table as they read. */
export function rowsOf(text: string): string[][] {
  return readCsv({ path: '', text, lines: countLines(text) }).rows.map((row) => row.map((cell) => cell.text));
}

/** The text of a table with another cell; undefined where there is none, or where it could not be read back. */
export function withCell(text: string, { row, column }: CellPlace, value: string): string | undefined {
  const cell = readCsv({ path: '', text, lines: countLines(text) }).rows[row]?.[column];
  if (!cell) return undefined;
  if (cell.text === value) return text;
  const wasQuoted = text.charAt(cell.span.start) === '"';
  const next = text.slice(0, cell.span.start) + cellText(value, wasQuoted) + text.slice(cell.span.end);
  const meant = rowsOf(text).map((own, at) => (at === row ? own.with(column, value) : own));
  return JSON.stringify(rowsOf(next)) === JSON.stringify(meant) ? next : undefined;
}

/** The text of a table with a row more, at its end. */
export function withRow(text: string, cells: readonly string[]): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = cells.map((each) => cellText(each, false)).join(',');
  const next = `${text}${text === '' || text.endsWith('\n') ? '' : eol}${line}${eol}`;
  return JSON.stringify(rowsOf(next)) === JSON.stringify([...rowsOf(text), [...cells]]) ? next : undefined;
}

/** What would be read as the end of a cell stands in quotation marks. */
function cellText(value: string, quoted: boolean): string {
  return quoted || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
