import type { ChartMark, Fill } from '../chartSpec.ts';
import { PAPER } from '../palette.ts';
import { across, element, pixels } from '../svgWriting.ts';

/** How lines are told apart without colour: by the sign at each of their points, and by how they are drawn. */
export const SIGNS = ['round', 'square', 'triangle', 'diamond'] as const;
export type Sign = (typeof SIGNS)[number];
/** None is dotted: that is how what is foreseen looks. */
const DASHES: readonly (string | undefined)[] = [undefined, '7 4', '14 3 3 3', '16 5'];

/** How the n-th of several lines is drawn; what is foreseen, in fine dots. */
export function dashOf(order: number, isOpen: boolean): string | undefined {
  return isOpen ? '1 4' : DASHES[order % DASHES.length];
}

/** The sign of the n-th of several lines: from the fifth on with another way of drawing it than the first that has it. */
export function signOfLine(order: number): Sign {
  return SIGNS[(order + Math.floor(order / SIGNS.length)) % SIGNS.length] ?? 'round';
}

/** The fill of a mark as a whole: open where any of it is. */
export function fillOfMark({ segments }: Pick<ChartMark, 'segments'>): Fill {
  return segments[0]?.fill ?? 'solid';
}

/** A sign at a point: full where the value is on record, hollow where it is said or foreseen. Twelve pixels across. */
export function signAt(x: number, y: number, colour: string, fill: Fill, sign: Sign = 'round'): string {
  const paint = { fill: fill === 'solid' ? colour : PAPER, stroke: colour, 'stroke-width': 2 };
  if (sign === 'round') return element('circle', { cx: across(x, 1), cy: pixels(y), r: 5, ...paint });
  const shape = { square: 'M-5-5H5V5H-5z', triangle: 'M0-6 6 5H-6z', diamond: 'M0-6.5 6.5 0 0 6.5-6.5 0z' }[sign];
  return element(
    'svg',
    { x: across(x, 1), y: pixels(y), overflow: 'visible' },
    element('path', { d: shape, ...paint }),
  );
}

/** A straight line between two points, given as shares across and pixels down. */
export function stroke(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: string,
  width = 2,
  dash?: string,
): string {
  return element('line', {
    x1: across(x1, 1),
    y1: pixels(y1),
    x2: across(x2, 1),
    y2: pixels(y2),
    stroke: colour,
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dash,
  });
}

/** From the lower to the upper end of a range, or of the interval that an estimate gives for itself. */
export function reachOf(mark: ChartMark, x: number, y: (value: number) => number, colour: string): string[] {
  if (mark.interval) return intervalOf([x, y(mark.interval.from)], [x, y(mark.interval.to)], colour);
  return mark.low === undefined ? [] : [stroke([x, y(mark.low)], [x, y(mark.value ?? mark.low)], colour, 4)];
}

/** A thin line closed at both ends: the lines that lead from a point to its words have none. */
export function intervalOf(from: readonly [number, number], to: readonly [number, number], colour: string): string[] {
  const d = from[1] === to[1] ? 'M0-4V4' : 'M-4 0H4';
  const ends = [from, to].map(([x, y]) =>
    element('svg', { x: across(x, 1), y: pixels(y), overflow: 'visible' }, element('path', { d, stroke: colour })),
  );
  return [stroke(from, to, colour, 1), ...ends];
}
