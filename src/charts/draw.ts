import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import type { Drawn, Layout } from './form.ts';
import { annotations } from './forms/bars/annotations.ts';
import { planOf, SIZE } from './forms/bars/layout.ts';
import { toChartConfig } from './forms/bars/toChartConfig.ts';
import { measure } from './measure.ts';
import { SOFT } from './palette.ts';
import { recordingContext } from './recordingContext.ts';
import { svg } from './svg.ts';
import { element } from './svgWriting.ts';

Chart.register(BarController, BarElement, LinearScale, annotations);

/** The width a layout is worked out at. The drawing itself has none: it fills what it is given. */
const WIDTH: Record<Layout, number> = { wide: 700, narrow: 300 };

/** Bars as inline SVG, drawn by Chart.js at build. Colours are the style sheet's, letters the reader's own. */
export function drawBars(spec: Drawn, layout: Layout, prefix: string): string {
  const width = WIDTH[layout];
  const plan = planOf(spec, layout, measure);
  const { height } = plan;
  const usual = { size: SIZE.detail, colour: SOFT };
  const recorder = recordingContext(width, height, prefix, usual);
  new Chart(recorder.canvas, toChartConfig(spec.marks, plan, width)).destroy();
  const { elements, defs } = recorder.taken();
  return svg({ ...spec, height, prefix, usual }, [
    ...(defs.length > 0 ? [element('defs', {}, defs.join(''))] : []),
    ...elements,
  ]);
}
