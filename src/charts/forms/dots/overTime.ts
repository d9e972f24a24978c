import type { ChartMark } from '../../chartSpec.ts';
import type { Drawn, Layout } from '../../form.ts';
import { measure } from '../../measure.ts';
import { svg } from '../../svg.ts';
import { frameOf, gridOf, placeOf, type Frame } from '../../time/frame.ts';
import { drawLabels, placeLabels, type Labelled, type Labels } from '../../time/labels.ts';
import { colourOfMark, seriesOf } from '../../time/series.ts';
import { longestWord, wrap } from '../../wrap.ts';
import { fillOfMark, reachOf, SIGNS, signAt, type Sign } from '../../time/shapes.ts';
import { raised, spareAbove } from '../../time/spare.ts';

/** As high as its labels need: the next height is tried where one cannot stand at its point. */
const PLOTS: Record<Layout, readonly number[]> = { wide: [210, 250, 290, 350], narrow: [230, 270, 310, 350, 420] };
/** Above the plot: the two lines of a label (labels.ts). Where it cannot stand, the next height is tried. */
const ROOM = 36;

/** How tall the drawing is. */
export function heightOverTime(drawn: Drawn, layout: Layout): number {
  return planOf(drawn, layout).frame.height;
}

/** Dots on an axis of time. What was measured otherwise than the most are is hollow, of another shape, and says so. */
export function drawOverTime(drawn: Drawn, layout: Layout, prefix: string): string {
  const { frame, placed, labels } = planOf(drawn, layout);
  const kinds = kindsOf(drawn.marks);
  return svg({ ...drawn, prefix, height: frame.height }, [
    ...gridOf(drawn, frame, false),
    ...placed.flatMap(({ mark, x, colour }) => reachOf(mark, x, frame.y, colour)),
    ...placed.flatMap(({ mark, x, y, colour }) => {
      const isUsual = mark.state === kinds[0];
      // A sign at the end of a range would be read as its value.
      if (mark.low !== undefined) return [];
      return signAt(x, y, colour, isUsual ? fillOfMark(mark) : 'outline', signOf(kinds, mark));
    }),
    ...drawLabels(labels),
  ]);
}

interface Dot {
  mark: ChartMark;
  x: number;
  y: number;
  colour: string;
}

interface Plan {
  frame: Frame;
  placed: Dot[];
  labels: Labels;
}

function planOf(drawn: Drawn, layout: Layout): Plan {
  const plans: Plan[] = [];
  for (const plot of PLOTS[layout]) {
    const plan = planAt(drawn, frameOf(drawn, layout, plot, { room: ROOM }));
    plans.push(plan);
    if (plan.labels.cost === 0) break;
  }
  const best = plans.reduce((one, other) => (other.labels.cost < one.labels.cost ? other : one));
  const spare = spareAbove(best.labels, best.frame, false);
  const frame = frameOf(drawn, layout, best.frame.bottom - best.frame.top, { room: ROOM - spare });
  return { frame, placed: dotsIn(drawn, frame), labels: raised(best.labels, spare) };
}

function dotsIn(drawn: Drawn, frame: Frame): Dot[] {
  return drawn.marks.flatMap((mark): Dot[] => {
    const place = placeOf(mark, frame);
    return place ? [{ mark, ...place, colour: colourOfMark(mark) }] : [];
  });
}

function planAt(drawn: Drawn, frame: Frame): Plan {
  const kinds = kindsOf(drawn.marks);
  const isOf = seriesOf(drawn).length > 1;
  const placed = dotsIn(drawn, frame);
  const labels = placed.map(({ mark, x, y }): Labelled => {
    // What was measured is said at the first of its kind; the others have its sign.
    const isFirst = drawn.marks.find(({ state }) => state === mark.state) === mark;
    const told = [...(isOf ? [mark.name] : []), ...small(mark, kinds.length > 1 && isFirst)];
    return { factId: mark.factId, x, y, lines: [mark.figure, ...told.flatMap((text) => linesOf(text, frame))] };
  });
  return { frame, placed, labels: placeLabels(labels, frame) };
}

/** The most that a line of a label takes of the width, and of how many lines it is made. */
const [MOST_OF_WIDTH, MOST_LINES] = [0.5, 3];

/** No label is wider than half of the drawing, where its words let it. */
function linesOf(text: string, { least }: Frame): string[] {
  const most = Math.max(least * MOST_OF_WIDTH, longestWord(text, 13, measure));
  return wrap(text, { size: 13, widthOf: () => most, mostLines: MOST_LINES }, measure);
}

/** What was measured, the most frequent first. */
function kindsOf(marks: readonly ChartMark[]): string[] {
  const kinds = [...new Set(marks.map(({ state }) => state))];
  const count = (kind: string): number => marks.filter(({ state }) => state === kind).length;
  return kinds.sort((a, b) => count(b) - count(a));
}

function signOf(kinds: readonly string[], { state }: ChartMark): Sign {
  return SIGNS[kinds.indexOf(state) % SIGNS.length] ?? 'round';
}

/** When, and where kinds differ, what was measured. */
function small({ name, series, detail, state }: ChartMark, isMixed: boolean): string[] {
  const time = series === undefined ? name : '';
  return [time, ...(isMixed ? [detail === '' ? state : detail] : [])].filter((line) => line !== '');
}
