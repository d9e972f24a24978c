import { formatArrow } from '#format/arrow';
import type { Locale } from '#facts/values/text';
import type { ChartMark } from '../../chartSpec.ts';
import type { Drawn, Layout } from '../../form.ts';
import { measure } from '../../measure.ts';
import { INK, RULE } from '../../palette.ts';
import { svg } from '../../svg.ts';
import { across, element, escaped, pixels } from '../../svgWriting.ts';
import { HALO } from '../../time/labels.ts';
import { colourOfMark } from '../../time/series.ts';
import { fillOfMark, intervalOf, signAt, stroke } from '../../time/shapes.ts';
import { planOf, SIZE, type Plan, type PlacedLine, type Row } from '../bars/layout.ts';
import { BELOW, everyNth, LEAST, namesAcross } from '../../time/frame.ts';

/** A row of dots: one thing, at one time or before and after. */
interface DotRow extends ChartMark {
  dots: ChartMark[];
}

/** Marks of one name in one row, in the order of time. */
export function rowsOf(marks: readonly ChartMark[], locale: Locale): DotRow[] {
  const names = [...new Set(marks.map(nameOf))];
  return names.flatMap((name): DotRow[] => {
    const dots = marks
      .filter((mark) => nameOf(mark) === name)
      .sort((a, b) => (a.days?.from ?? '').localeCompare(b.days?.from ?? ''));
    const last = dots.at(-1);
    if (!last) return [];
    const { beside: _, ...bare } = last;
    return [
      {
        ...(dots.length > 1 ? bare : last),
        name,
        detail: formatArrow(
          [...new Set(dots.map((mark) => (mark.series === mark.name ? mark.detail : mark.name)))],
          locale,
        ),
        figure: formatArrow(
          dots.map(({ figure }) => figure),
          locale,
        ),
        dots,
      },
    ];
  });
}

/** What a row is called: the party or thing it is of; where all are of one, what was measured. */
const nameOf = ({ series, state }: ChartMark): string => series ?? state;

/** Rows as high as their words, and the scale below them. */
export const heightInRows = (plan: Plan): number => plan.height + BELOW;

/** Dots in rows on one scale: a line from before to after, a bar across a range, one with two ends across an estimate’s interval. */
export function drawInRows(drawn: Drawn, layout: Layout, prefix: string): string {
  const rows = rowsOf(drawn.marks, drawn.locale);
  const plan = planOf({ marks: rows }, layout, measure);
  const values = drawn.ticks?.values.map(({ at }) => at) ?? [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const inset = layout === 'narrow' ? 0.03 : 0.012;
  const [from, to] = [plan.bars.from + inset, plan.bars.to - inset];
  const x = (value: number): number => from + ((value - least) / (most - least)) * (to - from);
  const ticks = drawn.ticks?.values ?? [];
  const scale = { x, bottom: plan.height, least: LEAST[layout] };
  return svg({ ...drawn, prefix, height: heightInRows(plan) }, [
    ...rows.flatMap((row, at) => {
      const place = plan.rows[at];
      if (!place) return [];
      const isLast = at === rows.length - 1;
      return [
        stroke([plan.bars.from, place.bar], [plan.bars.to, place.bar], RULE, 1),
        ...ticks.map(({ at: value }) => stroke([x(value), place.bar - TICK], [x(value), place.bar + TICK], RULE, 1)),
        ...(isLast ? [] : [stroke([0, place.bottom - 0.5], [1, place.bottom - 0.5], RULE, 1)]),
        ...drawDots(row.dots, place.bar, x),
        wordsOf(
          place,
          x(Math.max(...row.dots.map(({ value = 0, interval }) => Math.max(value, interval?.to ?? value)))),
          plan.bars.to,
        ),
      ];
    }),
    ...namesAcross(ticks, scale, everyNth(ticks, scale)),
  ]);
}

/** Pixels to either side of a row's line: what its dots are compared by, without a line through its words. */
const TICK = 5;

function drawDots(dots: readonly ChartMark[], y: number, x: (value: number) => number): string[] {
  const [first, last] = [dots[0], dots.at(-1)];
  const colour = colourOfMark(last);
  const way =
    first && last && first !== last ? [stroke([x(first.value ?? 0), y], [x(last.value ?? 0), y], colour)] : [];
  return [
    ...way,
    ...dots.flatMap((mark) => {
      const middle = mark.low === undefined ? (mark.value ?? 0) : (mark.low + (mark.value ?? 0)) / 2;
      const isBefore = mark !== last;
      return [
        ...reachAcross(mark, y, x, colour),
        ...(mark.low === undefined ? [signAt(x(middle), y, colour, isBefore ? 'outline' : fillOfMark(mark))] : []),
      ];
    }),
  ];
}

function reachAcross({ interval, low, value = 0 }: ChartMark, y: number, x: (value: number) => number, colour: string) {
  if (interval) return intervalOf([x(interval.from), y], [x(interval.to), y], colour);
  return low === undefined ? [] : [stroke([x(low), y], [x(value), y], colour, 6)];
}

/** A row's words, on ground of their own: its line and the marks of the scale end at them. */
function wordsOf({ factId, lines }: Row, end: number, most: number): string {
  const words = lines.map(({ text, kind, at, y }: PlacedLine) =>
    element(
      'text',
      {
        x: at === 'left' ? undefined : at === 'right' ? '100%' : across(Math.min(end, most), 1),
        dx: at === 'bar' ? 12 : undefined,
        y: pixels(y),
        'text-anchor': at === 'right' ? 'end' : undefined,
        'font-size': SIZE[kind] === SIZE.detail ? undefined : SIZE[kind],
        'font-weight': kind === 'figure' ? 700 : undefined,
        fill: kind === 'detail' ? undefined : INK,
        'data-fact': /\d/.test(text) ? factId : undefined,
      },
      escaped(text),
    ),
  );
  return element('g', HALO, words.join(''));
}
