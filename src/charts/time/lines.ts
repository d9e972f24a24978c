import type { ChartMark } from '../chartSpec.ts';
import type { Drawn, Form, Layout } from '../form.ts';
import { measuredMarks } from '../marks/measuredMarks.ts';
import { svg } from '../svg.ts';
import { dayOf, middleDay } from './day.ts';
import { frameOf, gridOf, placeOf, wordsOfGrid, type Frame } from './frame.ts';
import { endNames } from './endNames.ts';
import { drawLabels, placeLabels, type Box, type Labelled } from './labels.ts';
import { joined, seriesOf, type Series } from './series.ts';
import { dashOf, fillOfMark, reachOf, signAt, stroke } from './shapes.ts';
import { raised, spareAbove } from './spare.ts';
import { strokesOf, type Line } from './strokes.ts';

/** A choice, by the eye: a slope is seen, and title, drawing and sentence stand on one screen of a phone. */
const PLOT: Record<Layout, number> = { wide: 220, narrow: 200 };
/** Above the plot, for a label of two lines over the highest point (labels.ts: 36, a gap and half a sign). */
const ROOM = 48;
/**
 * A line of more points than this is drawn in one stroke, with a sign at its end alone: two years of months, whose signs on a
 * phone would touch (SIGN).
 */
const MANY = 24;
/** Less than this between two points, in pixels, and their signs touch. */
const SIGN = 11;
/**
 * So many points and fewer carry their own values; of more only the last of each line. A choice: labels of more hide the line that
 * they speak of on a phone.
 */
const FEW = 6;

/** Behind the last point of what holds on, in pixels at the least width: long enough for the eye to see that the line goes on. */
const HELD = 26;

/** How neighbours are joined, and whether the last value holds on. */
interface Way {
  join: Join;
  holds: boolean;
}

/** How two neighbours of a line are joined. */
type Join = (
  from: readonly [number, number],
  to: readonly [number, number],
) => [readonly [number, number], readonly [number, number]][];

/** A form that draws lines over time, which differ in how they get from one value to the next. */
export function lineForm(join: Join, { holds = false } = {}): Form {
  return {
    marks: (setting, chosen) => measuredMarks(setting, chosen, 'time'),
    axes: ['values', 'days'],
    reaches: true,
    layouts: ['wide', 'narrow'],
    draw: (drawn, layout, prefix) => drawLines(drawn, layout, prefix, { join, holds }),
    height: () => PLOT.narrow + ROOM + 26,
  };
}

function drawLines(drawn: Drawn, layout: Layout, prefix: string, { join, holds }: Way): string {
  const isLabelled = drawn.marks.length > FEW;
  const all = seriesOf(drawn);
  const named = isLabelled && all.length > 1 ? endNames(all, layout) : undefined;
  const behind = named ? { behind: named.width } : holds ? { behind: HELD } : {};
  const framed = (room: number): Frame =>
    frameOf(drawn, layout, PLOT[layout], { room, labelled: isLabelled, ...behind });
  const roomy = framed(ROOM);
  const taken = [
    ...wordsOfGrid(drawn, roomy, isLabelled),
    ...all.flatMap((series) => linesOf(series, roomy, join).flatMap(({ from, to }) => along(from, to, roomy))),
    ...drawn.marks.flatMap((mark) => {
      const at = placeOf(mark, roomy);
      return at ? [boxAround(at.x * roomy.least, at.y)] : [];
    }),
  ];
  const labels = placeLabels(labelsOf(drawn, all, roomy, named?.linesOf), roomy, taken);
  const spare = spareAbove(labels, roomy, isLabelled);
  const frame = framed(ROOM - spare);
  return svg({ ...drawn, prefix, height: frame.height }, [
    ...gridOf(drawn, frame, isLabelled),
    ...(holds && !named ? all.flatMap((series) => heldOn(series, frame)) : []),
    ...all.flatMap((series) => drawSeries(series, frame, join)),
    ...drawLabels(raised(labels, spare)),
  ]);
}

/** What holds until it is next changed holds on behind its last change. */
function heldOn({ marks, colour, order }: Series, frame: Frame): string[] {
  const last = marks.at(-1);
  const at = last && placeOf(last, frame);
  return at ? [stroke([at.x, at.y], [1, at.y], colour, 2, dashOf(order, fillOfMark(last) === 'outline'))] : [];
}

function drawSeries(series: Series, frame: Frame, join: Join): string[] {
  const lines = linesOf(series, frame, join);
  const isDense = series.marks.length > MANY || isCrowded(series, frame);
  const alone = isDense ? new Set(unjoined(series)) : undefined;
  const signs = series.marks.flatMap((mark, n) => {
    const at = placeOf(mark, frame);
    if (!at) return [];
    const isSigned = !alone || alone.has(mark) || n === series.marks.length - 1;
    return [
      ...reachOf(mark, at.x, frame.y, series.colour),
      ...(isSigned ? [signAt(at.x, at.y, series.colour, fillOfMark(mark), series.sign)] : []),
    ];
  });
  const strokes = isDense
    ? strokesOf(lines, frame.height, series.colour, (isOpen) => dashOf(series.order, isOpen))
    : lines.map(({ from, to, isOpen }) => stroke(from, to, series.colour, 2, dashOf(series.order, isOpen)));
  return [...strokes, ...signs];
}

/** Whether the signs of most points would lie over each other. */
function isCrowded({ marks }: Series, frame: Frame): boolean {
  const places = marks.flatMap((mark) => placeOf(mark, frame)?.x ?? []);
  const close = places.filter((x, at) => at > 0 && (x - (places[at - 1] ?? x)) * frame.least < SIGN);
  return marks.length > FEW && close.length * 2 > marks.length;
}

/** Points that no line leads to or from: without a sign of their own they would not be seen. */
function unjoined(series: Series): ChartMark[] {
  const ends = new Set(joined(series).flat());
  return series.marks.filter((mark) => !ends.has(mark));
}

/** The straight lines that make up a series; open where they lead to what is foreseen or only said. */
function linesOf(series: Series, frame: Frame, join: Join): Line[] {
  return joined(series).flatMap(([a, b]) => {
    const [from, to] = [placeOf(a, frame), placeOf(b, frame)];
    if (!from || !to) return [];
    const isOpen = fillOfMark(b) === 'outline';
    return join([from.x, from.y], [to.x, to.y]).map(([one, other]) => ({ from: one, to: other, isOpen }));
  });
}

/** Small boxes along a line: no label is set over it. */
function along(from: readonly [number, number], to: readonly [number, number], { least }: Frame): Box[] {
  const [dx, dy] = [(to[0] - from[0]) * least, to[1] - from[1]];
  const pieces = Math.max(1, Math.round(Math.hypot(dx, dy) / 6));
  return Array.from({ length: pieces + 1 }, (_, n) =>
    boxAround(from[0] * least + (dx * n) / pieces, from[1] + (dy * n) / pieces, 2),
  );
}

const boxAround = (x: number, y: number, by = 6): Box => ({ from: x - by, to: x + by, top: y - by, bottom: y + by });

/** The last value of each line with the line’s name, and the others as far as there are few. */
function labelsOf(
  { marks }: Drawn,
  all: readonly Series[],
  frame: Frame,
  namesOf?: (series: Series) => readonly string[],
): Labelled[] {
  const isFew = marks.length <= FEW;
  return all.flatMap((series) =>
    series.marks.flatMap((mark, at): Labelled[] => {
      const place = placeOf(mark, frame);
      const isLast = at === series.marks.length - 1;
      if (!place || !(isFew || isLast)) return [];
      if (namesOf)
        return [{ factId: mark.factId, ...place, lines: [mark.figure, ...namesOf(series)], prefer: 'right' }];
      const lines = [mark.figure, ...(series.name && isLast ? [series.name] : []), ...(isFew ? [mark.date] : [])];
      return [{ factId: mark.factId, ...place, lines }];
    }),
  );
}

/** How far apart the nearest two of a line are, in days. */
export function leastStep(all: readonly Series[]): number {
  const steps = all.flatMap(({ marks }) =>
    marks.slice(1).map((mark, at) => {
      const before = marks[at];
      return mark.days && before?.days ? middleDay(mark.days) - middleDay(before.days) : Infinity;
    }),
  );
  const least = Math.min(...steps.filter((step) => step > 0));
  const [only] = all.flatMap(({ marks }) => marks);
  return Number.isFinite(least) ? least : only?.days ? dayOf(only.days.to) - dayOf(only.days.from) + 1 : 1;
}
