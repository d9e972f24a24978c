import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from './chartSpec.ts';
import { planOf, type Layout } from './layout.ts';
import { INK, PAPER, paintOf, readPaint, RULE, SOFT } from './palette.ts';
import type { Measure } from './wrap.ts';

/** A drawing's frame: which layout, how wide, and how texts are measured there. */
export interface Frame {
  layout: Layout;
  width: number;
  measure: Measure;
}

/** No bar is too short to be seen. */
const SHORTEST = 2;
/** Every bar carries its figure, so that an axis has nothing to add. */
const UNSEEN = { stacked: true, display: false, ticks: { display: false } };

/**
 * The one configuration behind both drawings, plain JSON. Colours are names of the style sheet (palette.ts); what draws
 * on a canvas looks them up first. Bars start at zero; each dataset is the n-th segment of every bar.
 */
export function toChartConfig(spec: ChartSpec, { layout, width, measure }: Frame): ChartConfiguration<'bar', (number | null)[], string> {
  const plan = planOf(spec, layout, measure);
  const most = Math.max(...spec.bars.map((bar) => bar.segments.length));
  const datasets = Array.from({ length: most }, (_, part) => ({
    data: spec.bars.map((bar) => bar.segments[part]?.value ?? null),
    backgroundColor: spec.bars.map((bar) => paintOf(bar.colour, bar.segments[part]?.fill ?? 'solid')),
    barThickness: plan.barHeight,
    minBarLength: SHORTEST,
    clip: false as const,
  }));
  return {
    type: 'bar',
    data: { labels: spec.bars.map((bar) => bar.name), datasets },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: { left: width * plan.bars.from, right: width * (1 - plan.bars.to), top: plan.shift, bottom: 0 } },
      scales: {
        x: { ...UNSEEN, min: 0, max: Math.max(...spec.bars.map((bar) => bar.value)) },
        y: UNSEEN,
      },
      plugins: {
        annotations: {
          rows: plan.rows,
          rowHeight: plan.rowHeight,
          edges: spec.bars.map((bar) => bar.segments.map(({ fill }) => ({ fill, colour: readPaint(paintOf(bar.colour, fill)).colour }))),
          colours: { ink: INK, soft: SOFT, rule: RULE, paper: PAPER },
        },
      },
    },
  };
}

/** The height of a chart, the same in both drawings. */
export function heightOf(spec: ChartSpec, layout: Layout, measure: Measure): number {
  return planOf(spec, layout, measure).height;
}
