import type { ChartMark } from '../chartSpec.ts';
import type { Drawn } from '../form.ts';
import { INK } from '../palette.ts';
import { dayOf, middleDay } from './day.ts';
import { fillOfMark, signOfLine, type Sign } from './shapes.ts';

/** Marks of one line, in the order of time. */
export interface Series {
  name: string | undefined;
  marks: ChartMark[];
  order: number;
  sign: Sign;
  colour: string;
}

/** The lines of a chart, in the order they are met. */
export function seriesOf({ marks }: Pick<Drawn, 'marks'>): Series[] {
  const names = [...new Set(marks.map(({ series }) => series))];
  return names.map((name, order) => ({
    name,
    order,
    marks: marks.filter(({ series }) => series === name).sort((a, b) => placeIn(a) - placeIn(b)),
    sign: signOfLine(order),
    colour: colourOfMark(marks.find(({ series }) => series === name)),
  }));
}

/** A party’s colour; ink for what is nobody’s. */
export function colourOfMark(mark: ChartMark | undefined): string {
  return mark && mark.colour !== 'others' ? `var(--color-${mark.colour})` : INK;
}

const placeIn = ({ days }: ChartMark): number => (days ? middleDay(days) : 0);

/**
 * Pairs of neighbours of a line. Where values come at even steps — year by year, month by month — and one is missing, or a series
 * has an empty cell, what lies on its two sides is not joined: a gap stays a gap.
 */
export function joined({ marks }: Series): [ChartMark, ChartMark][] {
  const pairs = marks.slice(1).map((mark, at): [ChartMark, ChartMark] => [marks[at] as ChartMark, mark]);
  const steps = pairs.map(([a, b]) => placeIn(b) - placeIn(a));
  const even = Math.min(...steps);
  const isPeriodic = marks.length > 2 && marks.every(({ days }) => days && dayOf(days.to) - dayOf(days.from) >= 27);
  const isEven = (step: number): boolean => step < even * 1.5;
  // Years that an outlook picks (2030, 2040, 2070) have no even step, and so no gaps.
  const hasSteps = isPeriodic && steps.filter(isEven).length * 2 >= steps.length;
  // So does what a series foresees: its rows are far apart, and an empty cell says where nothing is known.
  const isForeseen = (mark: ChartMark): boolean => mark.row !== undefined && fillOfMark(mark) === 'outline';
  return pairs.filter(([, b], at) => !b.breaks && (!hasSteps || isForeseen(b) || isEven(steps[at] ?? 0)));
}
