/** Something measured, as often as it was worth. */
export interface Figure {
  /** What was measured: the same words each time, by which it is compared with what was recorded. */
  name: string;
  unit: Unit;
  median: number;
  least: number;
  most: number;
  runs: number;
  /** How far apart the runs lie, as a part of the middle one; of five or more without the quarter at each end. */
  spread: number;
  /** Differs from run to run on a quiet machine too, and so says nothing of what else the machine did. */
  varies?: true;
  /** How often it had been measured before with runs too far apart, which do not count (`untilSteady`). */
  discarded?: number;
}

/**
 * `score`: 0 to 100, as Lighthouse gives it. `shift`: how far things moved by themselves, as CLS counts it. `index`: the speed of a
 * processor, as Lighthouse tries it (`BenchmarkIndex`); Chrome takes 264 for a slow phone and 1000 for a middling one.
 */
export type Unit = 'ms' | 'bytes' | 'files' | 'score' | 'shift' | 'index';

/** What several runs come to. Throws where there was none: nothing is no figure. */
export function figureOf(name: string, unit: Unit, values: readonly number[]): Figure {
  const sorted = values.map(unit === 'shift' ? toThousandth : Math.round).sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (least === undefined || median === undefined || most === undefined) throw new Error(`${name}: not measured`);
  return { name, unit, median, least, most, runs: sorted.length, spread: spreadOf(sorted, median) };
}

/** The more runs, the surer one of them meets a neighbour's work: the ends of many say nothing of the rest. */
function spreadOf(sorted: readonly number[], median: number): number {
  const end = sorted.length < 5 ? 0 : Math.floor(sorted.length / 4);
  const [low = 0, high = 0] = [sorted[end], sorted.at(-1 - end)];
  return median === 0 ? 0 : Math.round(((high - low) / median) * 100) / 100;
}

/** Whether the machine must have had other work between the runs: they lie further apart than `bound`, a part of the middle one. */
export const isApart = (figure: Figure, bound: number): boolean =>
  !figure.varies && figure.unit === 'ms' && figure.spread > bound;

const toThousandth = (value: number): number => Math.round(value * 1000) / 1000;
