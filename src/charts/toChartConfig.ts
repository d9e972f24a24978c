import type { ChartConfiguration } from 'chart.js';
import type { Annotations, WithAnnotations } from './annotations.ts';
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

/** A segment: how long, and how far below the top. */
export interface Mark {
  x: number | null;
  y: number;
}

/** No bar is too short to be seen. */
const SHORTEST = 2;
/** Every bar carries its name and figure: the axes are there to place it, and have nothing to add. */
const UNSEEN = {
  type: 'linear',
  stacked: true,
  offset: false,
  display: false,
  ticks: { display: false },
  min: 0,
} as const;

/**
 * The one configuration behind both drawings, plain JSON. Colours are names of the style sheet (palette.ts); what draws
 * on a canvas looks them up first. Bars start at zero, and the n-th dataset is the n-th segment of every bar. Down, the
 * scale is the chart's own pixels, so that each row can be as high as its words.
 */
export function toChartConfig(
  spec: ChartSpec,
  { layout, width, measure }: Frame,
): ChartConfiguration<'bar', Mark[], string> {
  const plan = planOf(spec, layout, measure);
  const most = Math.max(...spec.bars.map((bar) => bar.segments.length));
  const datasets = Array.from({ length: most }, (_, part) => ({
    data: spec.bars.map((bar, at) => ({ x: bar.segments[part]?.value ?? null, y: plan.rows[at]?.bar ?? 0 })),
    backgroundColor: spec.bars.map((bar) => paintOf(bar.colour, bar.segments[part]?.fill ?? 'solid')),
    barThickness: plan.barHeight,
    minBarLength: SHORTEST,
    inflateAmount: 0,
    clip: false as const,
  }));
  const annotations: Annotations = {
    rows: plan.rows,
    edges: spec.bars.map((bar) =>
      bar.segments.map(({ fill }) => ({ fill, colour: readPaint(paintOf(bar.colour, fill)).colour })),
    ),
    colours: { ink: INK, soft: SOFT, rule: RULE, paper: PAPER },
  };
  return {
    type: 'bar',
    data: { labels: spec.bars.map((bar) => bar.name), datasets },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      layout: { autoPadding: false, padding: { left: width * plan.bars.from, right: width * (1 - plan.bars.to) } },
      scales: {
        x: { ...UNSEEN, max: Math.max(...spec.bars.map((bar) => bar.value)) },
        y: { ...UNSEEN, max: plan.height, reverse: true },
      },
      plugins: { annotations } satisfies WithAnnotations as object,
    },
  };
}
