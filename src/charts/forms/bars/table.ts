import type { Status } from '#facts/values/status';
import { partsOf, type ChartSpec } from '../../chartSpec.ts';

/** A row of the table under a chart: the same numbers, and what the picture has no room for. */
export interface ChartRow {
  factId: string;
  /** The name in full, where the picture may have shortened it. */
  label: string;
  /** In the chart's unit, for machines. */
  value: number;
  /** In its own currency, or in percent. */
  figure: string;
  beside?: string;
  /** What the sum is divided into; empty where it is one piece. */
  parts: { factId: string; label: string; value: number; figure: string; state: string }[];
  state: string;
  status: Status;
  statusWord: string;
  date: string;
  sourceIds: string[];
}

/** A chart as rows, in the order of its bars. */
export function tableOf(spec: ChartSpec): ChartRow[] {
  return spec.bars.map((bar) => ({
    factId: bar.factId,
    label: bar.name,
    value: bar.value,
    figure: bar.figure,
    ...(bar.beside === undefined ? {} : { beside: bar.beside }),
    parts: partsOf(bar).map(({ factId, value, named }) => ({ factId, value, ...named })),
    state: bar.state,
    status: bar.status,
    statusWord: bar.statusWord,
    date: bar.date,
    sourceIds: bar.sourceIds,
  }));
}
