import { measure } from '../measure.ts';
import { INK, PAPER, SOFT } from '../palette.ts';
import { across, element, escaped, pixels } from '../svgWriting.ts';
import type { Frame } from './frame.ts';

/** What is written at a point, line by line; the first in bold. */
export interface Labelled {
  factId: string;
  x: number;
  y: number;
  lines: readonly string[];
  /** Where it stands if it can. */
  prefer?: Side;
}
type Side = 'above' | 'below' | 'left' | 'right';

/** A stretch of the drawing that is taken. */
export interface Box {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** A label where it found room. */
interface Placed {
  at: Labelled;
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels from the point to where its lines are anchored. */
  dx: number;
  /** Pixels it had to move away; a line leads back to the point. */
  far: number;
}

/** Labels that were placed, and what their places cost: nothing where each stands at its point. */
export interface Labels {
  placed: Placed[];
  cost: number;
}

/** What it costs to lie over another: more than any way off. */
const CROWDED = 1e4;
const SIZES = { first: 15, more: 13 };
const LEADING = { first: 19, more: 17 };
/** Readers’ own letters may be wider than ours, and the first line is bold. */
const ROOM = 1.12;
/** Of so many labels every order is tried: 120 of them; with six it would be 720, for each height that is tried. */
const MOST_ORDERED = 5;
/** Between a point and its label; half across a point; how much farther off beside it is still at the point. */
const [GAP, RADIUS, FARTHER] = [4, 6, 8];
/** Round the letters of a label lies a line of paper: the grid runs behind them and not through. */
export const HALO = { 'paint-order': 'stroke', stroke: PAPER, 'stroke-width': 4, 'stroke-linejoin': 'round' };

/**
 * Labels beside their points, none over another or over a point: each takes the nearest free place, and moves away with a
 * line where there is none. Places are worked out for the least width; in a wider one they lie looser, in the same order.
 */
export function placeLabels(labels: readonly Labelled[], frame: Frame, taken: readonly Box[] = []): Labels {
  const points = labels.map(({ x, y }) => around(x * frame.least, y, RADIUS));
  const down = [...labels].sort((a, b) => a.y - b.y);
  const orders =
    labels.length <= MOST_ORDERED ? permutations(labels) : [labels, [...labels].reverse(), down, [...down].reverse()];
  const tries = orders.map((order) => placeIn(order, frame, [...taken, ...points]));
  return tries.reduce((one, other) => (other.cost < one.cost ? other : one));
}

function placeIn(order: readonly Labelled[], frame: Frame, taken: readonly Box[]): Labels {
  const placed: Placed[] = [];
  let cost = 0;
  for (const label of order) {
    const others = [
      ...taken.filter((box) => !isAt(box, label, frame)),
      ...placed.flatMap((other) => boxesOf(other, frame)),
    ];
    const places = candidates(label, frame).filter(({ box }) => isInside(box, frame));
    const free = places.find(
      (place) => !boxesOf(place, frame).some((box) => others.some((other) => touches(box, other))),
    );
    const place = free ?? places[0];
    cost += (free ? 0 : CROWDED) + (place?.far ?? 0);
    if (place) placed.push(place);
  }
  return { placed, cost };
}

/** All that a label takes up: its words, and the line that leads back to its point. */
function boxesOf({ at, box, far }: Placed, { least }: Frame): Box[] {
  if (far === 0) return [box];
  const x = at.x * least;
  const [top, bottom] = box.bottom < at.y ? [box.bottom, at.y - RADIUS] : [at.y + RADIUS, box.top];
  return [box, { from: x - 2, to: x + 2, top, bottom }];
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, at) => permutations(all.filter((_, n) => n !== at)).map((rest) => [one, ...rest]));
}

const isAt = (box: Box, { x, y }: Labelled, { least }: Frame): boolean =>
  Math.abs((box.from + box.to) / 2 - x * least) < 0.1 && Math.abs((box.top + box.bottom) / 2 - y) < 0.1;
const isInside = (box: Box, { least, bottom }: Frame): boolean =>
  box.from >= -0.5 && box.to <= least + 0.5 && box.top >= 0 && box.bottom <= bottom;
/** Whether two boxes lie over each other. */
export const touches = (a: Box, b: Box): boolean =>
  a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
const around = (x: number, y: number, by: number): Box => ({ from: x - by, to: x + by, top: y - by, bottom: y + by });

function candidates(label: Labelled, { least }: Frame): Placed[] {
  const [x, y] = [label.x * least, label.y];
  const size = sizeOf(label.lines);
  const anchors = (['middle', 'end', 'start'] as const).map((anchor) => ({
    anchor,
    from: leftOf(anchor, x, size.width),
  }));
  const upright = (top: number, far: number): Placed[] =>
    anchors.map(({ anchor, from }) => ({ at: label, anchor, dx: shift(anchor), far, box: boxOf(from, top, size) }));
  const reach = RADIUS + GAP;
  // In the middle of its point’s height, or with its first or last line there.
  const sideways = [y - size.height / 2, y - 10, y - size.height + 8];
  const leftward = (by: number): Placed[] =>
    sideways.map((top) => ({ at: label, anchor: 'end', dx: -by, far: 0, box: boxOf(x - by - size.width, top, size) }));
  const rightward = (by: number): Placed[] =>
    sideways.map((top) => ({ at: label, anchor: 'start', dx: by, far: 0, box: boxOf(x + by, top, size) }));
  const beside: Record<Side, Placed[]> = {
    above: upright(y - reach - size.height, 0),
    below: upright(y + reach, 0),
    left: leftward(reach),
    right: rightward(reach),
  };
  const sides: Side[] = ['above', 'left', 'right', 'below'];
  const first = label.prefer ? [label.prefer, ...sides] : sides;
  const far = Array.from({ length: 14 }, (_, n) => (n + 1) * 14).flatMap((by) => [
    ...upright(y - reach - size.height - by, by),
    ...upright(y + reach + by, by),
  ]);
  const farther = [...leftward(reach + FARTHER), ...rightward(reach + FARTHER)];
  return [...first.flatMap((side) => beside[side]), ...farther, ...far];
}

const shift = (anchor: Placed['anchor']): number => (anchor === 'start' ? -RADIUS : anchor === 'end' ? RADIUS : 0);
const leftOf = (anchor: Placed['anchor'], x: number, width: number): number =>
  anchor === 'start' ? x - RADIUS : anchor === 'end' ? x + RADIUS - width : x - width / 2;
const boxOf = (from: number, top: number, { width, height }: { width: number; height: number }): Box => ({
  from,
  to: from + width,
  top,
  bottom: top + height,
});

function sizeOf(lines: readonly string[]): { width: number; height: number } {
  const width = Math.max(...lines.map((line, n) => measure(line, n === 0 ? SIZES.first : SIZES.more) * ROOM));
  return { width, height: LEADING.first + (lines.length - 1) * LEADING.more };
}

/** Placed labels as SVG: the lines that lead to them, and over all of those their words. */
export function drawLabels({ placed }: Labels): string[] {
  if (placed.length === 0) return [];
  return [...placed.flatMap(leaderTo), element('g', HALO, placed.flatMap(wordsOf).join(''))];
}

/** The line that leads from a point to a label away from it. */
function leaderTo({ at, box, far }: Placed): string[] {
  if (far === 0) return [];
  const x = across(at.x, 1);
  const isAbove = box.bottom < at.y;
  const [y1, y2] = [pixels(isAbove ? box.bottom : box.top), pixels(at.y + (isAbove ? -RADIUS : RADIUS))];
  return [element('line', { x1: x, x2: x, y1, y2, stroke: SOFT })];
}

function wordsOf({ at, box, anchor, dx }: Placed): string[] {
  const x = across(at.x, 1);
  const place = { x, dx: dx === 0 ? undefined : dx, 'text-anchor': anchor === 'start' ? undefined : anchor };
  return at.lines.map((line, n) =>
    element(
      'text',
      {
        ...place,
        y: pixels(box.top + (n === 0 ? 15 : LEADING.first + n * LEADING.more - 4)),
        ...(n === 0 ? { 'font-size': SIZES.first, 'font-weight': 700, fill: INK } : {}),
        'data-fact': /\d/.test(line) ? at.factId : undefined,
      },
      escaped(line),
    ),
  );
}
