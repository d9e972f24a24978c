import type { Chart, Plugin } from 'chart.js';
import type { Fill } from '../../chartSpec.ts';
import { SIZE, type Row } from './layout.ts';

/** Everything in a chart that is not a bar: as data, so that a configuration stays plain JSON. */
export interface Annotations {
  rows: Row[];
  /** By bar and segment: what is not solid has an edge. */
  edges: { fill: Fill; colour: string }[][];
  colours: { ink: string; soft: string; rule: string; paper: string };
  /** Where the scale grows by powers of ten: these, each with a line. */
  decades?: number[];
}

/** Where a configuration keeps them: Chart.js knows its own plugins only. */
export interface WithAnnotations {
  annotations?: Annotations;
}

/** The recorder writes this fact's id on each text with a digit, and `behind` as the pixels it is; a canvas takes no notice. */
type Pen = CanvasRenderingContext2D & { factId?: string | undefined; behind?: number };

/** A segment as Chart.js has placed it. */
interface Segment {
  x: number;
  y: number;
  base: number;
  height: number;
}

/** Draws names, figures, edges, the zero line and the rules between rows. Register it wherever a chart is drawn. */
export const annotations: Plugin = {
  id: 'annotations',
  beforeDatasetsDraw(chart) {
    const data = (chart.config.options?.plugins as WithAnnotations | undefined)?.annotations;
    const x = chart.scales['x'];
    if (!data?.decades || !x) return;
    for (const decade of data.decades) {
      const at = Math.round(x.getPixelForValue(decade)) + 0.5;
      drawLine(chart.ctx, data.colours.rule, [at, 0], [at, chart.height]);
    }
  },
  afterDatasetsDraw(chart) {
    // As written in the configuration: whole, and not Chart.js's resolved view of it.
    const data = (chart.config.options?.plugins as WithAnnotations | undefined)?.annotations;
    if (!data) return;
    const pen: Pen = chart.ctx;
    const zero = zeroOf(chart);
    pen.save();
    data.rows.forEach((row, at) => {
      segmentsAt(chart, at).forEach((segment, part) =>
        drawEdge(pen, segment, data.edges[at]?.[part], part > 0 && data.colours.paper),
      );
      if (at < data.rows.length - 1) drawRule(pen, data.colours.rule, row.bottom, chart.width);
      drawLines(pen, row, { right: chart.width, bar: endOf(segmentsAt(chart, at), zero) }, data.colours);
    });
    if (zero > 0)
      for (const [top, bottom] of noughtOver(data.rows, chart.height))
        drawLine(pen, data.colours.ink, [zero, top], [zero, bottom]);
    pen.restore();
  },
};

/** How far the line of nought stands out above and below a bar: past half a bar, so that it is seen beside one. */
const OUT = 12;

/** From top to bottom; where words stand over the bars, beside each bar alone, so that it runs through none. */
function noughtOver(rows: readonly Row[], height: number): [number, number][] {
  const isOver = rows.some(({ lines }) => lines.some(({ at }) => at === 'right'));
  return isOver ? rows.map(({ bar }): [number, number] => [bar - OUT, bar + OUT]) : [[0, height]];
}

function segmentsAt(chart: Chart, at: number): Segment[] {
  return chart.getSortedVisibleDatasetMetas().flatMap(({ data }) => {
    const segment = data[at] as unknown as Segment | undefined;
    return segment && Number.isFinite(segment.x) && segment.x !== segment.base ? [segment] : [];
  });
}

/** What is not solid has an edge; a segment is parted from the one before it by a line of paper. */
function drawEdge(
  pen: Pen,
  { x, y, base, height }: Segment,
  edge: Annotations['edges'][number][number] | undefined,
  parting: string | false,
): void {
  const top = y - height / 2;
  if (edge && edge.fill !== 'solid') {
    pen.strokeStyle = edge.colour;
    pen.lineWidth = 1.5;
    pen.strokeRect(base, top, x - base, height);
  }
  if (parting) drawLine(pen, parting, [base, top - 1], [base, top + height + 1], 2);
}

function drawLine(pen: Pen, colour: string, from: [number, number], to: [number, number], width = 1): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

/** On the half pixel, where a line of one pixel is sharp. */
function drawRule(pen: Pen, colour: string, bottom: number, width: number): void {
  drawLine(pen, colour, [0, bottom - 0.5], [width, bottom - 0.5]);
}

/** Where bars begin: at nought, left of which losses and falls lie; at the edge where powers of ten know no nought. */
function zeroOf(chart: Chart): number {
  const { x } = chart.scales;
  return x && x.min < 0 ? x.getPixelForValue(0) : chart.chartArea.left;
}

/** Where the last of a bar’s segments ends; what lies left of nought has its figure on the other side. */
function endOf(segments: readonly Segment[], start: number): number {
  return Math.max(start, ...segments.map(({ x }) => x));
}

/** Between the end of a bar and its figure. */
const BEHIND = 8;

function drawLines(
  pen: Pen,
  { factId, lines }: Row,
  ends: { right: number; bar: number },
  colours: Annotations['colours'],
): void {
  const family = pen.font.replace(/^.*px(\/\S+)? /, '');
  pen.factId = factId;
  pen.textBaseline = 'alphabetic';
  for (const { text, kind, at, y } of lines) {
    pen.font = `${kind === 'figure' ? 'bold ' : ''}${SIZE[kind]}px ${family}`;
    pen.fillStyle = kind === 'detail' ? colours.soft : colours.ink;
    pen.textAlign = at === 'right' ? 'right' : 'left';
    pen.behind = at === 'bar' ? BEHIND : 0;
    pen.fillText(text, at === 'left' ? 0 : at === 'right' ? ends.right : ends.bar + BEHIND, y);
  }
  pen.factId = undefined;
}
