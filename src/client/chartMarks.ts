import type { LiveBar } from '#charts/forms/bars/liveChart';
import type { Plan } from '#charts/forms/bars/layout';

/** The chart as it stands on the screen. */
export interface Shown {
  bars: readonly LiveBar[];
  plan: Plan;
  width: number;
}

/** Going through a chart's bars. */
export interface Marks {
  /** Takes the reader to the first bar. */
  enter(): void;
  /** Shows the bar under a pointer. */
  pointAt(event: MouseEvent): void;
  hide(): void;
}

/** Between the chart and what it says of a bar. */
const GAP = 4;

/** Tooltip, highlight and spoken readout of one chart, for pointer, finger and keys. `leave` takes the focus away. */
export function chartMarks(stage: HTMLElement, shown: () => Shown, leave: () => void): Marks {
  const part = (name: string): HTMLElement => stage.querySelector<HTMLElement>(`.${name}`) ?? stage;
  const [host, mark, tooltip, readout] = ['chart-host', 'chart-mark', 'chart-tooltip', 'chart-readout'].map(part);
  if (!host || !mark || !tooltip || !readout) throw new Error('The chart has lost its parts');
  let current = -1;

  const hide = (): void => {
    mark.hidden = tooltip.hidden = true;
    readout.textContent = '';
  };
  const show = (at: number, isSpoken: boolean): void => {
    const { bars, plan } = shown();
    const [bar, row] = [bars[at], plan.rows[at]];
    if (!bar || !row) return;
    current = at;
    const top = plan.rows[at - 1]?.bottom ?? 0;
    Object.assign(mark.style, { top: `${top}px`, height: `${row.bottom - top}px` });
    tooltip.replaceChildren(...[bar.name, ...bar.told].map(line));
    mark.hidden = tooltip.hidden = false;
    placeTooltip(plan.height);
    if (isSpoken) readout.textContent = bar.spoken;
  };
  /** Under the chart, so that no bar is covered that one compares; over it where there is no room below in the window. */
  const placeTooltip = (height: number): void => {
    Object.assign(tooltip.style, { top: `${height + GAP}px`, bottom: 'auto' });
    if (tooltip.getBoundingClientRect().bottom <= innerHeight) return;
    if (host.getBoundingClientRect().top < tooltip.offsetHeight + GAP) return;
    Object.assign(tooltip.style, { top: 'auto', bottom: `${height + GAP}px` });
  };
  /** The nearest bar that is not switched off, from one on, in a direction. */
  const reach = (from: number, step: 1 | -1): void => {
    const { bars } = shown();
    for (let at = from; at in bars; at += step) {
      if (bars[at]?.segments.length) return show(at, true);
    }
  };
  const pointAt = (event: MouseEvent): void => {
    if (event.target instanceof Node && tooltip.contains(event.target)) return;
    const box = host.getBoundingClientRect();
    const at = shown().plan.rows.findIndex(({ bottom }) => event.clientY - box.top < bottom);
    if (shown().bars[at]?.segments.length) show(at, event.type === 'click');
  };

  host.addEventListener('pointermove', pointAt);
  host.addEventListener('click', pointAt);
  host.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && document.activeElement !== host) hide();
  });
  host.addEventListener('focus', () => {
    if (host.matches(':focus-visible')) reach(0, 1);
  });
  host.addEventListener('blur', hide);
  host.addEventListener('keydown', (event) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => reach(current + 1, 1),
      ArrowRight: () => reach(current + 1, 1),
      ArrowUp: () => reach(current - 1, -1),
      ArrowLeft: () => reach(current - 1, -1),
      Home: () => reach(0, 1),
      End: () => reach(shown().bars.length - 1, -1),
    };
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || tooltip.hidden) return;
    hide();
    if (document.activeElement === host) leave();
  });
  const enter = (): void => {
    host.focus();
    reach(0, 1);
  };
  return { enter, pointAt, hide };
}

function line(text: string): HTMLElement {
  return Object.assign(document.createElement('div'), { textContent: text });
}
