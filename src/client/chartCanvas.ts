import { BarController, BarElement, Chart, LinearScale, LogarithmicScale, type Plugin } from 'chart.js';
import { annotations } from '#charts/forms/bars/annotations';
import type { Plan } from '#charts/forms/bars/layout';
import { toChartConfig, type DrawnBar, type Scale } from '#charts/forms/bars/toChartConfig';
import { painted } from './canvasPaint.ts';

/** A canvas begins with letters of its own; ours are the page's. */
const letters: Plugin = {
  id: 'letters',
  beforeDraw: ({ ctx, canvas }) => {
    ctx.font = `13px ${getComputedStyle(canvas).fontFamily}`;
  },
};

Chart.register(BarController, BarElement, LinearScale, LogarithmicScale, annotations, letters);

/** Draws the same configuration that was drawn at build, at once and without motion. */
export function drawOn(
  canvas: HTMLCanvasElement,
  bars: readonly DrawnBar[],
  plan: Plan,
  width: number,
  scale: Scale,
): void {
  Chart.getChart(canvas)?.destroy();
  canvas.width = width;
  canvas.height = plan.height;
  const config = painted(toChartConfig(bars, plan, width, scale), canvas);
  new Chart(canvas, { ...config, options: { ...config.options, events: [], devicePixelRatio } });
}
