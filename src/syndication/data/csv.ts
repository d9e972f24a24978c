import { csvFormatRow } from 'd3-dsv';
import type { Cell } from './dataTable.ts';

/** Spreadsheets take UTF-8 for the machine's old code page unless this stands first. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** What makes a spreadsheet read a text as a formula, half and full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number, with its currency and what it counts: −400억 엔, -25.9%. No sign of a reckoning and no name of a function stands in it. */
const NUMBER = /^-?[$₩¥€£]?\d[\d,]*(?:\.\d+)?(?:%p?|bn|m|tn|[ \p{sc=Hang}]+)?$/u;

/** Rows as CSV (RFC 4180) for people’s spreadsheets: marked as UTF-8, lines ended by CR LF, no cell a formula. */
export function csvOf(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [names, ...rows].map((row) => csvFormatRow(row.map(safeCell)));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

/** A cell as text. One that would run as a formula gets an apostrophe before it; a number is left alone. */
export function safeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
