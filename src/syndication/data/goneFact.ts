import type { Takedown } from '#facts/kinds/takedown';
import { csvOf } from './csv.ts';

/** What the data address of a fact that was taken down answers with, as JSON. */
export function goneRecordFile({ on, why }: Takedown): string {
  return `${JSON.stringify({ takenDown: { on, why } }, undefined, 2)}\n`;
}

/** The same as CSV, in the columns that every fact has. */
export function goneTableFile({ on, why }: Takedown): string {
  const rows = [
    ['takenDown.on', on],
    ['takenDown.why.ko', why.ko],
    ['takenDown.why.en', why.en],
  ];
  return csvOf(['field', 'value'], rows);
}
