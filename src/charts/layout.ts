import type { ChartBar, ChartSpec } from './chartSpec.ts';
import { wrap, type Measure } from './wrap.ts';

/**
 * Two layouts, because the names need room that a phone does not have beside the bars: `wide` sets name, bar and figure
 * side by side, `narrow` sets the words above the bar. Across, everything is a share of the width; down, and in the
 * letters, it is pixels. So a drawing fills any width and its text never shrinks.
 */
export type Layout = 'wide' | 'narrow';

/** Letter sizes in pixels: a name and its figure, and the small lines under them. */
export const SIZE = { name: 15, detail: 13 };
const LEADING = { name: 20, detail: 18 };

interface Geometry {
  /** The least width it is shown at. Lines are broken for it, with room for the reader's own letters. */
  leastWidth: number;
  /** Where the bars begin and, if the figures leave them so much, end: shares of the width. */
  bars: { from: number; to: number };
  barHeight: number;
  /** Above and below a row. */
  air: { above: number; below: number };
}

const GEOMETRY: Record<Layout, Geometry> = {
  wide: { leastWidth: 596, bars: { from: 0.33, to: 0.76 }, barHeight: 16, air: { above: 10, below: 10 } },
  narrow: { leastWidth: 276, bars: { from: 0, to: 1 }, barHeight: 14, air: { above: 10, below: 10 } },
};
/** Readers' own letters may be wider than ours, and names are bold. */
const ROOM = 1.08;
const GAP = 12;
const ABOVE_BAR = 6;
const MOST_LINES = { name: 2, detail: 3 };

/** The words of one row, broken into lines, with the distance of each baseline from the bar's middle. */
export interface Row {
  factId: string;
  texts: RowText[];
}
export interface RowText {
  text: string;
  size: number;
  strong: boolean;
  end: boolean;
  dy: number;
}

/** Where everything in a chart stands. */
export interface Plan {
  layout: Layout;
  bars: Geometry['bars'];
  barHeight: number;
  rowHeight: number;
  /** How far the middle of the bars lies below the middle of their rows. */
  shift: number;
  height: number;
  rows: Row[];
}

/** Plans a chart: rows of one height, high enough for the longest. */
export function planOf(spec: ChartSpec, layout: Layout, measure: Measure): Plan {
  const { leastWidth, bars, barHeight, air } = GEOMETRY[layout];
  const roomy: Measure = (text, size) => measure(text, size) * ROOM;
  const blocks = spec.bars.map((bar) => blockOf(bar, layout, roomy));
  const tallest = Math.max(...blocks.map(({ left, right }) => Math.max(heightOf(left), heightOf(right))));
  const beside = layout === 'wide';
  const rowHeight = air.above + (beside ? Math.max(tallest, barHeight) : tallest + ABOVE_BAR + barHeight) + air.below;
  const shift = beside ? 0 : rowHeight / 2 - air.below - barHeight / 2;
  const to = beside ? Math.min(bars.to, 1 - (Math.max(...blocks.map((block) => block.rightWidth)) + GAP) / leastWidth) : bars.to;
  const rows = spec.bars.map((bar, at): Row => ({ factId: bar.factId, texts: placed(blocks[at], beside ? undefined : barHeight / 2 + ABOVE_BAR) }));
  return { layout, bars: { from: bars.from, to }, barHeight, rowHeight, shift, height: rowHeight * spec.bars.length + shift, rows };
}

interface Block {
  left: { text: string; strong: boolean }[];
  right: { text: string; strong: boolean }[];
  rightWidth: number;
}

function blockOf(bar: ChartBar, layout: Layout, measure: Measure): Block {
  const { leastWidth, bars } = GEOMETRY[layout];
  const rightWidth = Math.max(measure(bar.figure, SIZE.name), measure(bar.won ?? '', SIZE.detail));
  const leftWidth = layout === 'wide' ? leastWidth * bars.from - GAP : leastWidth - rightWidth - GAP;
  const left = [
    ...wrap(bar.name, SIZE.name, leftWidth, MOST_LINES.name, measure).map((text) => ({ text, strong: true })),
    ...wrap(bar.detail, SIZE.detail, leftWidth, MOST_LINES.detail, measure).map((text) => ({ text, strong: false })),
  ];
  const right = [{ text: bar.figure, strong: true }, ...(bar.won ? [{ text: bar.won, strong: false }] : [])];
  return { left, right, rightWidth };
}

/** Beside the bar each side is centred on it; above it, both stand on the bar with this much between. */
function placed(block: Block | undefined, above: number | undefined): RowText[] {
  if (!block) return [];
  const [left, right] = [heightOf(block.left), heightOf(block.right)];
  const top = (height: number): number => (above === undefined ? -height / 2 : -above - Math.max(left, right));
  return [...stacked(block.left, top(left), false), ...stacked(block.right, top(right), true)];
}

function stacked(lines: Block['left'], top: number, end: boolean): RowText[] {
  let y = top;
  return lines.map(({ text, strong }) => {
    const kind = strong ? 'name' : 'detail';
    y += LEADING[kind];
    return { text, strong, end, size: SIZE[kind], dy: Math.round((y - LEADING[kind] * 0.28) * 2) / 2 };
  });
}

function heightOf(lines: Block['left']): number {
  return lines.reduce((sum, { strong }) => sum + LEADING[strong ? 'name' : 'detail'], 0);
}
