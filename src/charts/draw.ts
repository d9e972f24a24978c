import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { annotations } from './forms/bars/annotations.ts';
import type { ChartSpec } from './chartSpec.ts';
import { planOf, SIZE, type Layout } from './forms/bars/layout.ts';
import { measure } from './measure.ts';
import { SOFT } from './palette.ts';
import { recordingContext } from './recordingContext.ts';
import { element, escaped } from './svgWriting.ts';
import { toChartConfig } from './forms/bars/toChartConfig.ts';

Chart.register(BarController, BarElement, LinearScale, annotations);

/** The width a layout is worked out at. The drawing itself has none: it fills what it is given. */
const WIDTH: Record<Layout, number> = { wide: 700, narrow: 300 };

/** What a drawing shows of a chart; the rest stands around it. */
type Shown = Pick<ChartSpec, 'title' | 'description' | 'bars'>;

/**
 * The last drawings, by all that they show. The past states of an explainer have most charts as they are, and in development a save
 * changes one at most.
 */
const drawn = new Map<string, string>();
const MOST_KEPT = 200;

/**
 * A chart as inline SVG, drawn by Chart.js at build. Ids begin with `prefix`, which must be the page's only one of its
 * kind; colours are the style sheet's, letters the reader's own.
 */
export function drawChart({ title, description, bars }: Shown, layout: Layout, prefix: string): string {
  const shown = { title, description, bars };
  const key = JSON.stringify([shown, layout, prefix]);
  const svg = drawn.get(key) ?? draw(shown, layout, prefix);
  // The oldest stands first.
  drawn.delete(key);
  drawn.set(key, svg);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= MOST_KEPT) break;
    drawn.delete(oldest);
  }
  return svg;
}

function draw(spec: Shown, layout: Layout, prefix: string): string {
  const width = WIDTH[layout];
  const plan = planOf(spec, layout, measure);
  const { height } = plan;
  const usual = { size: SIZE.detail, colour: SOFT };
  const recorder = recordingContext(width, height, prefix, usual);
  new Chart(recorder.canvas, toChartConfig(spec.bars, plan, width)).destroy();
  const { elements, defs } = recorder.taken();
  const [title, description] = [`${prefix}-t`, `${prefix}-d`];
  const drawn = [
    element('title', { id: title }, escaped(spec.title)),
    element('desc', { id: description }, escaped(spec.description)),
    ...(defs.length > 0 ? [element('defs', {}, defs.join(''))] : []),
    ...elements,
  ];
  const named = { role: 'img', 'aria-labelledby': title, 'aria-describedby': description };
  return element(
    'svg',
    { width: '100%', height, ...named, 'font-family': 'inherit', 'font-size': usual.size, fill: usual.colour },
    drawn.join(''),
  );
}
