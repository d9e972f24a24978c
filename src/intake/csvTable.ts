import { csvParseRows } from 'd3-dsv';
import type { Span } from './problem.ts';
import type { WrittenFile } from './writtenFile.ts';

/** What stands between two commas, and where. */
export interface CsvCell {
  text: string;
  span: Span;
}

/** A CSV file as it was written, row by row, its head first. */
export interface CsvTable {
  file: WrittenFile;
  rows: readonly (readonly CsvCell[])[];
}

/** Reads a CSV file (RFC 4180). Whatever it holds can be read as rows: what they ought to be, rules say. */
export function readCsv(file: WrittenFile): CsvTable {
  let at = 0;
  const rows = csvParseRows(file.text).map((row) =>
    row.map((text): CsvCell => {
      const end = endOfCell(file.text, at);
      const span = { start: at, end };
      at = end + (file.text.startsWith('\r\n', end) ? 2 : 1);
      return { text, span };
    }),
  );
  return { file, rows };
}

/** Where the cell that begins here ends: at a comma or the end of the line, of a quoted one after its last quotation mark. */
function endOfCell(text: string, start: number): number {
  if (text[start] !== '"') {
    const end = text.slice(start).search(/[,\r\n]/);
    return end < 0 ? text.length : start + end;
  }
  const quoted = /^"(?:[^"]|"")*"?/.exec(text.slice(start));
  return start + (quoted?.[0].length ?? 0);
}
