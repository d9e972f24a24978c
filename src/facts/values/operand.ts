import { z } from 'zod';
import { RowKeySchema } from './cellValue.ts';
import { told } from './describe.ts';
import { IdSchema } from './text.ts';

const CellSchema = z.strictObject({
  series: IdSchema.meta(told('어느 통계인가: series/의 id', 'ferry-passengers')),
  row: RowKeySchema.meta(told('어느 줄인가: 그 줄의 첫 칸', '2024-03')),
  column: IdSchema.meta(told('어느 열인가: CSV 첫 줄에 적은 이름', 'passengers')),
});

/** What goes into a working: a fact by its id, or a cell of a series, `{ series: lamps, row: 2024, column: lit }`. */
export const OperandSchema = z.union([IdSchema, CellSchema]);

/** A fact whose value goes into a working; of a series, which cell of it. */
export interface Operand {
  id: string;
  cell?: { row: string; column: string };
}

/** However it is written. */
export function operandOf(written: z.infer<typeof OperandSchema>): Operand {
  if (typeof written === 'string') return { id: written };
  const { series, row, column } = written;
  return { id: series, cell: { row, column } };
}

/** In one word, as files of data name it: `nuri-stake`, `lamps/2024/lit`. */
export function operandName({ id, cell }: Operand): string {
  return cell ? `${id}/${cell.row}/${cell.column}` : id;
}
