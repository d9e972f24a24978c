import type { Status } from '#facts/values/status';
import { partsOf, type ChartSpec } from './chartSpec.ts';

/** A row of the table under a chart: the same numbers, and what the picture has no room for. */
export interface ChartRow {
  factId: string;
  /** The facts its figure rests on: its own, or those it is the sum of, parted by spaces. */
  boundTo: string;
  /** The line it belongs to, where there are several and its name does not say it. */
  series?: string;
  /** Of a cell of a series, the date of its row as it is written there. */
  row?: string;
  /** The name in full, where the picture may have shortened it. */
  label: string;
  /** In the chart's unit, for machines; absent where it is no number. */
  value?: number;
  /** In its own unit. */
  figure: string;
  beside?: string;
  /** What it allows for as an estimate, in words. */
  interval?: string;
  /** What the sum is divided into; empty where it is one piece. */
  parts: { factId: string; label: string; value: number; figure: string; state: string }[];
  state: string;
  status: Status;
  statusWord: string;
  date: string;
  sourceIds: string[];
}

/** A chart as rows, in the order of its marks. */
export function tableOf(spec: ChartSpec): ChartRow[] {
  return spec.marks.map((mark) => ({
    factId: mark.factId,
    label: mark.name,
    boundTo: mark.boundTo ?? mark.factId,
    ...(mark.value === undefined ? {} : { value: mark.value }),
    figure: mark.figure,
    ...(mark.series === undefined || mark.series === mark.name ? {} : { series: mark.series }),
    ...(mark.beside === undefined ? {} : { beside: mark.beside }),
    ...(mark.interval ? { interval: mark.interval.said } : {}),
    ...(mark.row === undefined ? {} : { row: mark.row }),
    parts: partsOf(mark).map(({ factId, value, named }) => ({ factId, value, ...named })),
    state: mark.state,
    status: mark.status,
    statusWord: mark.statusWord,
    date: mark.date,
    sourceIds: mark.sourceIds,
  }));
}
