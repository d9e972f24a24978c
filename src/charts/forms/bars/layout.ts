import type { ChartMark, ChartSpec } from '../../chartSpec.ts';
import type { Layout } from '../../form.ts';
import { wrap, type Measure } from '../../wrap.ts';

/** A name, a figure, and the small lines under both. */
export type TextKind = 'name' | 'figure' | 'detail';

interface Line {
  text: string;
  kind: TextKind;
}

/** A line of text with its baseline, from the top of the chart. */
export interface PlacedLine extends Line {
  /** Against the left edge, against the right, or right behind the bar’s end. */
  at: 'left' | 'right' | 'bar';
  y: number;
}

/** One bar's place and words. */
export interface Row {
  factId: string;
  bottom: number;
  /** The middle of the bar. */
  bar: number;
  lines: PlacedLine[];
}

/** Where everything in a chart stands. */
export interface Plan {
  /** Where the bars begin and end, as shares of the width. */
  bars: { from: number; to: number };
  barHeight: number;
  height: number;
  rows: Row[];
}

/** Letter sizes and line heights in pixels. Small print is never under 13. */
export const SIZE: Record<TextKind, number> = { name: 15, figure: 15, detail: 13 };
const LEADING: Record<TextKind, number> = { name: 20, figure: 20, detail: 18 };
/** From the top of a line to its baseline. */
const BASELINE = 0.72;
/** More is cut, so that one long name does not part the bars that one compares. */
const MOST_LINES = { name: 3, detail: 4 };

/** Between two parts of a detail stands a dot; at the end of a line the line's end does its work. */
const LAST_DOT = /\u00a0·$/;

/** The least width a layout is shown at: lines are broken for it. */
const LEAST_WIDTH: Record<Layout, number> = { wide: 596, narrow: 276 };
/** Readers' own letters may be wider than ours, and figures are bold. */
const ROOM = 1.08;
/** Wide: the names' part of the width, and where the bars end if the figures leave them so much. */
const BARS = { from: 0.33, to: 0.76 };
const BAR_HEIGHT: Record<Layout, number> = { wide: 16, narrow: 14 };
/** Above and below a row, between words and figures, between words and the bar under them. */
const AIR = 10;
const GAP = 12;
const ABOVE_BAR = 6;

/** Plans a chart. Each row is as high as its words need. */
export function planOf(spec: Pick<ChartSpec, 'marks'>, layout: Layout, measure: Measure): Plan {
  const roomy: Measure = (text, size) => measure(text.replace(LAST_DOT, ''), size) * ROOM;
  const words = spec.marks.map((bar) => wordsOf(bar, layout, roomy));
  const rows: Row[] = [];
  spec.marks.forEach((bar, at) => {
    const { left = [], right = [] } = words[at] ?? {};
    rows.push(rowOf(bar.factId, layout, rows.at(-1)?.bottom ?? 0, left, right));
  });
  const widest = Math.max(...words.map((word) => word.rightWidth));
  return {
    bars:
      layout === 'narrow'
        ? { from: 0, to: 1 }
        : { from: BARS.from, to: Math.min(BARS.to, 1 - widest / LEAST_WIDTH.wide) },
    barHeight: BAR_HEIGHT[layout],
    height: rows.at(-1)?.bottom ?? 0,
    rows,
  };
}

interface Words {
  left: Line[];
  right: Line[];
  rightWidth: number;
}

/** Beside the bars, all lines are as wide as their column; above them, a line is as wide as the one opposite leaves it. */
function wordsOf(bar: ChartMark, layout: Layout, measure: Measure): Words {
  const right: Line[] = [
    { text: bar.figure, kind: 'figure' },
    ...(bar.beside ? [{ text: bar.beside, kind: 'detail' } as const] : []),
  ];
  const rightWidths = right.map(({ text, kind }) => measure(text, SIZE[kind]) + GAP);
  const widthOf = (line: number): number =>
    layout === 'wide' ? LEAST_WIDTH.wide * BARS.from - GAP : LEAST_WIDTH.narrow - (rightWidths[line] ?? 0);
  const left: Line[] = [];
  for (const kind of ['name', 'detail'] as const) {
    // Nothing to say takes no line.
    if (bar[kind] === '') continue;
    const above = left.length;
    const column = { size: SIZE[kind], widthOf: (line: number) => widthOf(above + line), mostLines: MOST_LINES[kind] };
    left.push(...wrap(bar[kind], column, measure).map((text) => ({ text: text.replace(LAST_DOT, ''), kind })));
  }
  return { left, right, rightWidth: Math.max(...rightWidths) };
}

/** Beside the bar, words and figures are centred on it; above it, both begin on one line. */
function rowOf(factId: string, layout: Layout, top: number, left: Line[], right: Line[]): Row {
  const tallest = Math.max(heightOf(left), heightOf(right));
  const from = top + AIR;
  if (layout === 'narrow') {
    const bar = from + tallest + ABOVE_BAR + BAR_HEIGHT.narrow / 2;
    return {
      factId,
      bar,
      bottom: bar + BAR_HEIGHT.narrow / 2 + AIR,
      lines: [...placed(left, from, 'left'), ...placed(right, from, 'right')],
    };
  }
  const bar = from + tallest / 2;
  const lines = [...placed(left, bar - heightOf(left) / 2, 'left'), ...placed(right, bar - heightOf(right) / 2, 'bar')];
  return { factId, bar, bottom: from + tallest + AIR, lines };
}

function placed(lines: readonly Line[], top: number, at: PlacedLine['at']): PlacedLine[] {
  return lines.map((line, n) => ({
    ...line,
    at,
    y: top + heightOf(lines.slice(0, n)) + LEADING[line.kind] * BASELINE,
  }));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { kind }) => sum + LEADING[kind], 0);
}
