import type { Drawn, Form, Layout } from '../../form.ts';
import { measuredMarks } from '../../marks/measuredMarks.ts';
import { measure } from '../../measure.ts';
import { readPaint } from '../../palette.ts';
import { svg } from '../../svg.ts';
import { across, element, hatching, pixels } from '../../svgWriting.ts';
import { frameOf, gridOf, placeOf, wordsOfGrid, type Frame } from '../../time/frame.ts';
import { drawLabels, placeLabels, type Labelled } from '../../time/labels.ts';
import { leastStep } from '../../time/lines.ts';
import { seriesOf, type Series } from '../../time/series.ts';
import { fillOfMark } from '../../time/shapes.ts';
import { raised, spareAbove } from '../../time/spare.ts';

/** A little lower than lines are: a column is read by its length, not by a slope. */
const PLOT: Record<Layout, number> = { wide: 200, narrow: 180 };
/** Above the plot, for a label of two lines over the highest column, as over a line. */
const ROOM = 48;
/** A column with its share of the air between it and the next; the widest it gets, as a share of the drawing. */
const [FILLED, WIDEST] = [0.72, 0.16];

/** How much at each time: from nought, at its place in time. */
export const columns: Form = {
  marks: (setting, chosen) => measuredMarks(setting, chosen, 'time'),
  axes: ['values', 'days'],
  layouts: ['wide', 'narrow'],
  draw: drawColumns,
  height: () => PLOT.narrow + ROOM + 26,
  key: 'alone',
};

function drawColumns(drawn: Drawn, layout: Layout, prefix: string): string {
  const all = seriesOf(drawn);
  const days = drawn.marks.length / all.length;
  const pad = days > 1 ? 0.5 / (days - 1) : 0.5;
  const framed = (labelled: boolean, room = ROOM): Frame =>
    frameOf(drawn, layout, PLOT[layout], { room, pad, labelled });
  const isLabelled = !fits(drawn, all, framed(false));
  const roomy = framed(isLabelled);
  const slot = Math.min(WIDEST * all.length, (roomy.x(leastStep(all)) - roomy.x(0)) * FILLED || WIDEST);
  const each = slot / all.length;
  const words = labelsOf(all, roomy, slot, each, !isLabelled);
  const labels = placeLabels(words, roomy, wordsOfGrid(drawn, roomy, isLabelled));
  const spare = spareAbove(labels, roomy, isLabelled);
  const frame = framed(isLabelled, ROOM - spare);
  const patterns = new Map<string, string>();
  const shapes = all.flatMap((series) =>
    series.marks.flatMap((mark) => {
      const place = placeOf(mark, frame);
      if (!place) return [];
      const from = place.x - slot / 2 + series.order * each;
      return [column(from, each * 0.94, mark.value ?? 0, frame, paintOf(series, fillOfMark(mark), prefix, patterns))];
    }),
  );
  const defs = patterns.size > 0 ? [element('defs', {}, [...patterns.values()].join(''))] : [];
  return svg({ ...drawn, prefix, height: frame.height }, [
    ...defs,
    ...gridOf(drawn, frame, isLabelled),
    ...shapes,
    ...drawLabels(raised(labels, spare)),
  ]);
}

/** Whether every column has room for its own value over it. */
function fits({ marks }: Drawn, all: readonly Series[], frame: Frame): boolean {
  const widest = Math.max(...marks.map(({ figure }) => measure(figure, 15) * 1.15));
  const pitch = marks.length > all.length ? (frame.x(leastStep(all)) - frame.x(0)) / all.length : 1;
  return widest <= pitch * frame.least;
}

type Paint = Record<string, string | number | undefined>;

/** The first kind of column is full and the next hatched, so that two are told apart without colour; what is foreseen is open. */
function paintOf({ colour, order }: Series, fill: string, prefix: string, patterns: Map<string, string>): Paint {
  if (fill === 'outline')
    return { fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': order > 0 ? '4 3' : undefined };
  if (order === 0) return { fill: colour };
  const name = `${prefix}-h${String(order)}`;
  patterns.set(name, hatching(name, readPaint(colour).colour));
  return { fill: `url(#${name})`, stroke: colour, 'stroke-width': 1.5 };
}

function column(from: number, width: number, value: number, frame: Frame, paint: Paint): string {
  const [y, nought] = [frame.y(value), frame.y(0)];
  return element('rect', {
    x: across(from, 1),
    y: pixels(Math.min(y, nought)),
    width: across(width, 1),
    height: pixels(Math.max(1, Math.abs(nought - y))),
    ...paint,
  });
}

function labelsOf(all: readonly Series[], frame: Frame, slot: number, each: number, isFew: boolean): Labelled[] {
  return all.flatMap((series) =>
    series.marks.flatMap((mark, at): Labelled[] => {
      const place = placeOf(mark, frame);
      const isLast = at === series.marks.length - 1;
      if (!place || !(isFew || isLast)) return [];
      const x = place.x - slot / 2 + (series.order + 0.5) * each;
      const name = series.name && isLast ? [series.name] : [];
      return [
        {
          factId: mark.factId,
          x,
          y: Math.min(place.y, frame.y(0)) + 6,
          lines: [mark.figure, ...name],
          prefer: 'above',
        },
      ];
    }),
  );
}
