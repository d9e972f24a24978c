import type { ChartConfiguration } from 'chart.js';
import type { Annotations, WithAnnotations } from './annotations.ts';
import type { ChartMark, ChartSegment } from '../../chartSpec.ts';
import type { Plan } from './layout.ts';
import { INK, PAPER, paintOf, readPaint, RULE, SOFT } from '../../palette.ts';

/** What a drawing needs to know of a bar. */
export interface DrawnBar extends Pick<ChartMark, 'name' | 'value' | 'colour'> {
  segments: Pick<ChartSegment, 'value' | 'fill'>[];
}

/** `log`: every power of ten takes the same room. */
export type Scale = 'linear' | 'log';

/** A segment: how long, and how far below the top. */
export interface Mark {
  x: number | null;
  y: number;
}

/** No bar is too short to be seen: a line of two pixels is, on any screen. */
const SHORTEST = 2;
/**
 * Chart.js writes the labels of an axis even where none is shown, and the first number that a page formats takes a slow phone
 * a third of the time until a chart answers. Nothing in place of the writer: a configuration is plain JSON.
 */
const UNWRITTEN = null as unknown as () => null;
/** Every bar carries its name and figure: the axes are there to place it, and have nothing to add. */
const UNSEEN = {
  stacked: true,
  offset: false,
  display: false,
  ticks: { display: false, callback: UNWRITTEN, maxTicksLimit: 2 },
} as const;

/**
 * The one configuration behind both drawings, plain JSON. Colours are names of the style sheet (palette.ts); what draws
 * on a canvas looks them up first. Bars start at zero, and the n-th dataset is the n-th segment of every bar. Down, the
 * scale is the chart's own pixels, so that each row can be as high as its words.
 */
export function toChartConfig(
  bars: readonly DrawnBar[],
  plan: Plan,
  width: number,
  scale: Scale = 'linear',
): ChartConfiguration<'bar', Mark[], string> {
  const most = Math.max(...bars.map((bar) => bar.segments.length));
  const across =
    scale === 'log' ? logarithmic(bars) : { type: 'linear' as const, min: deepest(bars), max: longest(bars) };
  const datasets = Array.from({ length: most }, (_, part) => ({
    data: bars.map((bar, at) => ({ x: bar.segments[part]?.value ?? null, y: plan.rows[at]?.bar ?? 0 })),
    backgroundColor: bars.map((bar) => paintOf(bar.colour, bar.segments[part]?.fill ?? 'solid')),
    barThickness: plan.barHeight,
    minBarLength: SHORTEST,
    inflateAmount: 0,
    clip: false as const,
  }));
  const annotations: Annotations = {
    rows: plan.rows,
    edges: bars.map((bar) =>
      bar.segments.map(({ fill }) => ({ fill, colour: readPaint(paintOf(bar.colour, fill)).colour })),
    ),
    colours: { ink: INK, soft: SOFT, rule: RULE, paper: PAPER },
    ...(scale === 'log' ? { decades: decadesOf(bars) } : {}),
  };
  return {
    type: 'bar',
    data: { labels: bars.map((bar) => bar.name), datasets },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      layout: { autoPadding: false, padding: { left: width * plan.bars.from, right: width * (1 - plan.bars.to) } },
      scales: {
        x: { ...UNSEEN, ...across },
        y: { ...UNSEEN, type: 'linear', min: 0, max: plan.height, reverse: true },
      },
      plugins: { annotations } satisfies WithAnnotations as object,
    },
  };
}

function longest(bars: readonly DrawnBar[]): number {
  const most = Math.max(...bars.map(({ value = 0 }) => value), 0);
  // Of nothing but noughts the scale still has a length.
  return most > 0 || deepest(bars) < 0 ? most : 1;
}

/** How far bars reach below nought. */
function deepest(bars: readonly DrawnBar[]): number {
  const below = bars.map(({ segments }) => segments.reduce((sum, { value }) => sum + Math.min(0, value), 0));
  return Math.min(0, ...below);
}

/** A scale of powers of ten has no zero: it begins at a power of ten that even the shortest bar is well beyond. */
function logarithmic(bars: readonly DrawnBar[]): { type: 'logarithmic'; min: number; max: number } {
  const shortest = Math.min(...bars.flatMap((bar) => bar.segments[0]?.value ?? []));
  return { type: 'logarithmic', min: 10 ** Math.floor(Math.log10(shortest / 2)), max: longest(bars) };
}

/** The powers of ten inside such a scale. */
function decadesOf(bars: readonly DrawnBar[]): number[] {
  const { min, max } = logarithmic(bars);
  const between = Math.floor(Math.log10(max / min));
  return Array.from({ length: between }, (_, at) => min * 10 ** (at + 1));
}
