import type { ChartMark, Tick } from '../chartSpec.ts';
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
export const BELOW = 26;

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
  const days = namesAcross(ticks?.days ?? [], frame);
  return [...lines, ...values, ...days];
}

/** Pixels between two names. */
const BETWEEN = 6;

/** Where a name stands under its place, inside the drawing: its middle and half its width, as shares. */
function nameAt(label: string, x: number, least: number): { middle: number; half: number } {
  const half = (measure(label, 13) * 1.08) / 2 / least;
  return { middle: Math.min(1 - half, Math.max(half, x)), half };
}

/** Every how many places of a scale have room for their names: at even steps, so that none seems to be missing. */
export function everyNth(ticks: readonly Tick[], { x, least }: Pick<Frame, 'x' | 'least'>): number {
  const hasRoom = (nth: number): boolean => {
    const names = ticks.filter((_, at) => at % nth === 0).map(({ at, label }) => nameAt(label, x(at), least));
    return names.every(({ middle, half }, at) => {
      const before = names[at - 1];
      return !before || middle - half >= before.middle + before.half + BETWEEN / least;
    });
  };
  return ticks.findIndex((_, at) => hasRoom(at + 1)) + 1 || 1;
}

/** The names of a scale that runs across, under its end: a short line at each, and the word at every `nth` where it has room. */
export function namesAcross(
  ticks: readonly Tick[],
  { x: placeAt, bottom, least }: Pick<Frame, 'x' | 'bottom' | 'least'>,
  nth = 1,
): string[] {
  let taken = -1;
  return ticks.flatMap(({ at, label }, order) => {
    const x = placeAt(at);
    if (x < 0 || x > 1) return [];
    const { middle, half } = nameAt(label, x, least);
    const tick = element('line', { x1: across(x, 1), x2: across(x, 1), y1: bottom, y2: bottom + 5, stroke: SOFT });
    // A name that would touch the one before it is left out.
    if (order % nth > 0 || middle - half < taken) return [tick];
    taken = middle + half + BETWEEN / least;
    // At either end a name stands against the edge, however wide the drawing: else it would drift away from its place.
    const [end, anchor] = middle === x ? [x, 'middle'] : middle > x ? [0, undefined] : [1, 'end'];
    const place = { x: across(end, 1), y: bottom + 20, 'text-anchor': anchor };
    return [tick, element('text', { ...place, 'data-fact': 'scale' }, escaped(label))];
  });
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
