import type { LiveChart } from '#charts/forms/bars/liveChart';
import type { Layout } from '#charts/form';
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

  let shown: Shown = shownOn(stage, chart);
  const draw = (): void => {
    shown = shownOn(stage, chart);
    stage.style.minHeight = `${shown.plan.height}px`;
    drawOn(canvas, shown.bars, shown.plan, shown.width, chosenScale(figure));
    stage.toggleAttribute('data-live', true);
  };
  const leave = (): void => figure.querySelector<HTMLElement>('.chart-explore')?.focus();
  const marks = chartMarks(stage, () => shown, leave);
  const redraw = (): void => {
    marks.hide();
    draw();
  };
  figure.addEventListener('change', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  new ResizeObserver(() => {
    const { width, plan } = shownOn(stage, chart);
    if (width > 0 && (width !== shown.width || plan !== shown.plan)) redraw();
  }).observe(stage);
  // A bar answers before the canvas is drawn: on a slow phone that takes longer than all else, and until then the drawing of the
  // build stands in the same place.
  void nextPaint()
    .then(draw)
    .catch(() => fail(figure));
  return marks;
}

/** The chart at the width there is. */
function shownOn(stage: HTMLElement, { bars, plans }: LiveChart): Shown {
  const layout: Layout = stage.querySelector('.chart-wide')?.clientWidth ? 'wide' : 'narrow';
  return { bars, plan: plans[layout], width: stage.clientWidth };
}

/** The scale that is ticked. Its values are the page's own, written by ChartControls. */
function chosenScale(figure: HTMLElement): Scale {
  return (figure.querySelector<HTMLInputElement>('[data-choice=scale]:checked')?.value ?? 'linear') as Scale;
}
