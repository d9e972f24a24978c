import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { annotations } from './annotations.ts';
import type { ChartSpec } from './chartSpec.ts';
import { planOf, SIZE, type Layout } from './layout.ts';
import { measure } from './measure.ts';
import { SOFT } from './palette.ts';
import { recordingContext } from './recordingContext.ts';
import { element, escaped } from './svgWriting.ts';
import { toChartConfig } from './toChartConfig.ts';

Chart.register(BarController, BarElement, LinearScale, annotations);

/** The width a layout is worked out at. The drawing itself has none: it fills what it is given. */
const WIDTH: Record<Layout, number> = { wide: 700, narrow: 300 };

/**
 * A chart as inline SVG, drawn by Chart.js at build. Ids begin with `prefix`, which must be the page's only one of its
 * kind; colours are the style sheet's, letters the reader's own.
 */
export function drawChart(spec: ChartSpec, layout: Layout, prefix: string): string {
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
