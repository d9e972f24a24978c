import type { ChartMark } from '../../chartSpec.ts';
import type { Form } from '../../form.ts';
import { measuredMarks } from '../../marks/measuredMarks.ts';
import { measure } from '../../measure.ts';
import { planOf } from '../bars/layout.ts';
import { drawInRows, heightInRows, rowsOf } from './inRows.ts';
import { drawOverTime, heightOverTime } from './overTime.ts';

/** Values by their place and not by a length: ranges, before and after, what was measured differently. */
export const dots: Form = {
  marks: measuredMarks,
  axes: ['values', 'days'],
  reaches: true,
  layouts: ['wide', 'narrow'],
  draw: (drawn, layout, prefix) =>
    isOverTime(drawn.marks) ? drawOverTime(drawn, layout, prefix) : drawInRows(drawn, layout, prefix),
  height: (drawn) =>
    isOverTime(drawn.marks)
      ? heightOverTime(drawn, 'narrow')
      : heightInRows(planOf({ marks: rowsOf(drawn.marks, drawn.locale) }, 'narrow', measure)),
};

/** One thing at several times stands on an axis of time; several things stand in rows, before and after in one. */
export function isOverTime(marks: readonly ChartMark[]): boolean {
  const times = new Set(marks.map(({ days }) => days?.from)).size;
  const lines = new Set(marks.map(({ series }) => series)).size;
  return times > 1 && marks.length > lines * 2;
}
