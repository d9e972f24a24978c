import type { Chart, ChartType, Plugin } from 'chart.js';
import type { Fill } from './chartSpec.ts';
import type { Row } from './layout.ts';

/** Everything in a chart that is not a bar: as data, so that a configuration stays plain JSON. */
export interface Annotations {
  rows: Row[];
  rowHeight: number;
  /** By bar and segment: what is not solid has an edge, and neighbours are parted. */
  edges: { fill: Fill; colour: string }[][];
  colours: { ink: string; soft: string; rule: string; paper: string };
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    annotations?: Annotations;
  }
}

/** The recorder writes this fact's id on each text; a canvas takes no notice. */
type Naming = CanvasRenderingContext2D & { factId?: string | undefined };

/** A bar as Chart.js has placed it. */
interface Placed {
  x: number;
  y: number;
  base: number;
  height: number;
}

/** Draws names, figures, the zero line and the rules between rows. Register it wherever a chart is drawn. */
export const annotations: Plugin = {
  id: 'annotations',
  afterDatasetsDraw(chart) {
    // As written in the configuration: whole, and not Chart.js's resolved view of it.
    const data = chart.config.options?.plugins?.annotations as Annotations | undefined;
    if (!data) return;
    const ctx: Naming = chart.ctx;
    ctx.save();
    data.rows.forEach((row, at) => {
      const bars = segmentsAt(chart, at);
      bars.forEach((bar, part) => drawEdge(ctx, bar, data.edges[at]?.[part], part > 0, data.colours.paper));
      const middle = bars[0]?.y ?? 0;
      if (at < data.rows.length - 1) drawLine(ctx, data.colours.rule, [0, middle + data.rowHeight / 2 + offset(chart)], [chart.width, middle + data.rowHeight / 2 + offset(chart)]);
      drawTexts(ctx, row, middle, chart.width, data.colours);
    });
    const { left } = chart.chartArea;
    if (left > 0) drawLine(ctx, data.colours.ink, [left, 0], [left, chart.height]);
    ctx.restore();
  },
};

/** In the narrow layout bars lie below the middle of their rows. */
function offset(chart: Chart): number {
  return -chart.chartArea.top;
}

function segmentsAt(chart: Chart, at: number): Placed[] {
  return chart.getSortedVisibleDatasetMetas().flatMap(({ data }) => {
    const placed = data[at]?.getProps(['x', 'y', 'base', 'height'] as never[], true) as unknown as Placed | undefined;
    return placed && Number.isFinite(placed.x) && placed.x !== placed.base ? [placed] : [];
  });
}

function drawEdge(ctx: Naming, bar: Placed, edge: Annotations['edges'][number][number] | undefined, parted: boolean, paper: string): void {
  const top = bar.y - bar.height / 2;
  if (edge && edge.fill !== 'solid') {
    ctx.strokeStyle = edge.colour;
    ctx.lineWidth = 1.5;
    ctx.strokeRect(bar.base, top, bar.x - bar.base, bar.height);
  }
  if (parted) drawLine(ctx, paper, [bar.base, top - 1], [bar.base, top + bar.height + 1], 2);
}

function drawLine(ctx: Naming, colour: string, from: [number, number], to: [number, number], width = 1): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

function drawTexts(ctx: Naming, row: Row, middle: number, width: number, colours: Annotations['colours']): void {
  ctx.factId = row.factId;
  ctx.textBaseline = 'alphabetic';
  const family = ctx.font.replace(/^.*?px\S* /, '');
  for (const { text, size, strong, end, dy } of row.texts) {
    ctx.font = `${strong ? 'bold ' : ''}${size}px ${family}`;
    ctx.fillStyle = strong ? colours.ink : colours.soft;
    ctx.textAlign = end ? 'right' : 'left';
    ctx.fillText(text, end ? width : 0, middle + dy);
  }
  ctx.factId = undefined;
}
