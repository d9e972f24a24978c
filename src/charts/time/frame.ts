import type { ChartMark } from '../chartSpec.ts';
import type { Drawn, Layout } from '../form.ts';
import { measure } from '../measure.ts';
import { RULE, SOFT } from '../palette.ts';
import { across, element, escaped, pixels } from '../svgWriting.ts';
import { middleDay } from './day.ts';

/** The least width a layout is shown at: letters are placed for it. Below 37.2rem the style sheet shows the narrow one, down to a phone of 320 pixels. */
export const LEAST: Record<Layout, number> = { wide: 596, narrow: 276 };
/** What the plot keeps free at either side, as shares of the width: half a sign, with air, at the least width. */
const EDGE = { from: 0.03, to: 0.97 };
/** Below the plot, for the names of days: a line of small print and the air above it. */
const BELOW = 26;

/** Where days and values stand. Across it is shares of the width, down pixels. */
export interface Frame {
  height: number;
  top: number;
  bottom: number;
  /** A day’s place, as a share of the width. */
  x: (day: number) => number;
  y: (value: number) => number;
  least: number;
}

/** What a frame keeps free: above the plot, in pixels; beside the first and last day, as a share of the time; for values at the left. */
interface Air {
  room: number;
  pad?: number;
  labelled?: boolean;
  /** For words behind the last day, in pixels at the least width. */
  behind?: number;
}

/** The frame of a chart over time. */
export function frameOf(
  drawn: Drawn,
  layout: Layout,
  plot: number,
  { room, pad = 0, labelled = false, behind = 0 }: Air,
): Frame {
  const days = drawn.marks.flatMap((mark) => (mark.days ? [middleDay(mark.days)] : []));
  const span = Math.max(...days) - Math.min(...days) || 1;
  const [first, last] = [Math.min(...days) - span * pad, Math.max(...days) + span * pad];
  const values = drawn.ticks?.values.map(({ at }) => at) ?? [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [room, room + plot];
  const widest = labelled ? Math.max(0, ...(drawn.ticks?.values ?? []).map(({ label }) => measure(label, 13))) : 0;
  const left = EDGE.from + (widest * 1.08) / LEAST[layout];
  const right = behind > 0 ? 1 - behind / LEAST[layout] : EDGE.to;
  const isOne = Math.max(...days) === Math.min(...days);
  return {
    height: bottom + BELOW,
    top,
    bottom,
    least: LEAST[layout],
    x: (day) => (isOne ? 0.5 : left + ((day - first) / (last - first)) * (right - left)),
    y: (value) => bottom - ((value - least) / (most - least)) * (bottom - top),
  };
}

/** A mark’s place; undefined for one without a day or a value. */
export function placeOf(mark: ChartMark, frame: Frame): { x: number; y: number } | undefined {
  if (!mark.days || mark.value === undefined) return undefined;
  return { x: frame.x(middleDay(mark.days)), y: frame.y(mark.value) };
}

/** Lines of the grid and names of days. `labelled`: with the values at the lines, where the marks do not all carry their own. */
export function gridOf({ ticks }: Drawn, frame: Frame, labelled: boolean): string[] {
  const lines = (ticks?.values ?? []).map(({ at }) =>
    element('line', { x2: '100%', y1: half(frame.y(at)), y2: half(frame.y(at)), stroke: at === 0 ? SOFT : RULE }),
  );
  const values = labelled
    ? (ticks?.values ?? [])
        .slice(1)
        .map(({ at, label }) => element('text', { y: pixels(frame.y(at) - 4), 'data-fact': 'scale' }, escaped(label)))
    : [];
  let taken = -1;
  const days = (ticks?.days ?? []).flatMap(({ at, label }) => {
    const x = frame.x(at);
    if (x < 0 || x > 1) return [];
    const half = (measure(label, 13) * 1.08) / 2 / frame.least;
    const middle = Math.min(1 - half, Math.max(half, x));
    const tick = element('line', {
      x1: across(x, 1),
      x2: across(x, 1),
      y1: frame.bottom,
      y2: frame.bottom + 5,
      stroke: SOFT,
    });
    // A name that would touch the one before it is left out.
    if (middle - half < taken) return [tick];
    taken = middle + half + 6 / frame.least;
    // At either end a name stands against the edge, however wide the drawing: else it would drift away from its day.
    const [end, anchor] = middle === x ? [x, 'middle'] : middle > x ? [0, undefined] : [1, 'end'];
    const place = { x: across(end, 1), y: frame.bottom + 20, 'text-anchor': anchor };
    return [tick, element('text', { ...place, 'data-fact': 'scale' }, escaped(label))];
  });
  return [...lines, ...values, ...days];
}

/** Where the grid's own words stand, so that no other is set over them. */
export function wordsOfGrid({ ticks }: Drawn, frame: Frame, labelled: boolean) {
  if (!labelled) return [];
  return (ticks?.values ?? []).slice(1).map(({ at, label }) => {
    const y = frame.y(at);
    return { from: 0, to: measure(label, 13) * 1.08, top: y - 17, bottom: y };
  });
}

const half = (y: number): number => Math.round(y) + 0.5;
