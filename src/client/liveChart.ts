import type { Fill } from '#charts/chartSpec';
import type { LiveBar, LiveChart, ShownCurrency } from '#charts/forms/bars/liveChart';
import type { Layout } from '#charts/forms/bars/layout';
import type { Scale } from '#charts/forms/bars/toChartConfig';
import { drawOn } from './chartCanvas.ts';
import { chartMarks, type Marks, type Shown } from './chartMarks.ts';

const begun = new WeakMap<HTMLElement, Promise<Marks | undefined>>();

/** Draws a chart again, to be explored, over the one drawn at build; its button is for the reader who has no pointer. */
export function start(element: HTMLElement, event?: Event): void {
  if (element.matches('button')) return explore(element);
  void live(element).then((marks) => {
    const isThere = element.querySelector('.chart-stage:hover') !== null;
    if (isThere && event instanceof MouseEvent) marks?.pointAt(event);
  });
}

/** Takes the reader who pressed the button from bar to bar, now and whenever it is pressed again. */
function explore(button: HTMLElement): void {
  const figure = button.closest<HTMLElement>('[data-chart]');
  if (!figure) return;
  const go = (): void => void live(figure).then((marks) => marks?.enter());
  button.addEventListener('click', go);
  go();
}

/** Comes to life once; what failed leaves the page as it was built and may be tried again. */
function live(figure: HTMLElement): Promise<Marks | undefined> {
  const ready = begun.get(figure) ?? comeToLife(figure).catch(() => fail(figure));
  begun.set(figure, ready);
  return ready;
}

function fail(figure: HTMLElement): undefined {
  begun.delete(figure);
  figure.toggleAttribute('data-missing', true);
}

/** What stands now is seen. */
const nextPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function comeToLife(figure: HTMLElement): Promise<Marks> {
  const response = await fetch(figure.dataset['chart'] ?? '');
  if (!response.ok) throw new Error(response.statusText);
  const chart = (await response.json()) as LiveChart;
  const stage = figure.querySelector<HTMLElement>('.chart-stage');
  const template = stage?.querySelector('template');
  if (!stage || !template) throw new Error('A chart without a stage');
  stage.append(template.content.cloneNode(true));
  const canvas = stage.querySelector('canvas');
  if (!canvas) throw new Error('A stage without a canvas');
  canvas.textContent = stage.querySelector('desc')?.textContent ?? '';

  let shown: Shown = shownOn(figure, stage, chart);
  const draw = (): void => {
    shown = shownOn(figure, stage, chart);
    stage.style.minHeight = `${shown.plan.height}px`;
    drawOn(canvas, shown.bars, shown.plan, shown.width, chosen<Scale>(figure, 'scale')[0] ?? 'linear');
    stage.toggleAttribute('data-live', true);
  };
  const leave = (): void => figure.querySelector<HTMLElement>('.chart-explore')?.focus();
  const marks = chartMarks(stage, () => shown, leave);
  const redraw = (): void => {
    marks.hide();
    draw();
  };
  figure.addEventListener('change', ({ target }) => {
    // Something is always left to see.
    if (target instanceof HTMLInputElement && chosen(figure, 'fill').length === 0) target.checked = true;
    redraw();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  new ResizeObserver(() => {
    const { width, plan } = shownOn(figure, stage, chart);
    if (width > 0 && (width !== shown.width || plan !== shown.plan)) redraw();
  }).observe(stage);
  // A bar answers before the canvas is drawn: on a slow phone that takes longer than all else, and until then the drawing of the
  // build stands in the same place.
  void nextPaint()
    .then(draw)
    .catch(() => fail(figure));
  return marks;
}

/** What the reader has chosen to see, at the width there is. */
function shownOn(figure: HTMLElement, stage: HTMLElement, { bars, plans }: LiveChart): Shown {
  const layout: Layout = stage.querySelector('.chart-wide')?.clientWidth ? 'wide' : 'narrow';
  const currency = chosen<ShownCurrency>(figure, 'currency')[0] ?? 'own';
  const off = figure.querySelectorAll('[data-choice="fill"]:not(:checked)').length > 0;
  const fills = chosen<Fill>(figure, 'fill');
  return {
    bars: off ? bars.map((bar) => only(bar, fills)) : bars,
    plan: (plans[currency] ?? plans.own)[layout],
    width: stage.clientWidth,
  };
}

/** A bar without the stretches that are switched off; it is as long as what is left. */
function only(bar: LiveBar, fills: readonly Fill[]): LiveBar {
  const segments = bar.segments.filter(({ fill }) => fills.includes(fill));
  return { ...bar, segments, value: segments.reduce((sum, { value }) => sum + value, 0) };
}

/** The values that are ticked. They are the page's own, written by ChartControls. */
function chosen<Value extends string>(figure: HTMLElement, choice: string): Value[] {
  return [...figure.querySelectorAll<HTMLInputElement>(`[data-choice="${choice}"]:checked`)].map(
    ({ value }) => value as Value,
  );
}
