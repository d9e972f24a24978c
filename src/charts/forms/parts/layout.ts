import type { ChartMark } from '../../chartSpec.ts';
import type { Drawn, Layout } from '../../form.ts';
import { LEAST } from '../../time/frame.ts';
import { longestWord, wrap, type Measure } from '../../wrap.ts';

interface Line {
  text: string;
  y: number;
  bold: boolean;
  soft: boolean;
  /** Against the right edge. */
  end?: true;
}

/** A part of the bar with its words: under it, or in a row of the list below. */
export interface Part {
  mark: ChartMark;
  /** As shares of the width. */
  from: number;
  width: number;
  lines: Line[];
  /** Its place among several of one colour: of one party, or of nobody. */
  tone?: number;
  /** The top of its row, where it is named in a list. */
  row?: number;
}

/** Where everything stands. */
export interface PartsPlan {
  parts: Part[];
  /** What no part accounts for, as a share of the whole. */
  rest: number;
  bar: { top: number; bottom: number };
  height: number;
}

/** Readers’ own letters may be wider than ours. */
const ROOM = 1.08;
const BAR = { wide: 34, narrow: 30 };
const [NAME_LEADING, SMALL_LEADING, FIGURE_LEADING] = [20, 18, 22];
/** Air between a name and the next part’s. */
const AIR = 10;
const MOST_LINES = 3;

/** Names stand under their parts where there is room for all; else in a list, in the same order. */
export function planOf(drawn: Pick<Drawn, 'marks' | 'unit'>, layout: Layout, measure: Measure): PartsPlan {
  const roomy: Measure = (text, size) => measure(text, size) * ROOM;
  const sum = drawn.marks.reduce((all, { value = 0 }) => all + value, 0);
  const whole = drawn.unit.measure === 'share' ? Math.max(100, sum) : sum;
  const bar = { top: 2, bottom: 2 + BAR[layout] };
  let from = 0;
  const bare = drawn.marks.map((mark) => {
    const alike = drawn.marks.filter(({ colour }) => colour === mark.colour);
    const tone = alike.length > 1 ? { tone: alike.indexOf(mark) } : {};
    const part = { mark, from, width: (mark.value ?? 0) / whole, ...tone };
    from += part.width;
    return part;
  });
  const under = bare.map((part) => wordsUnder(part, bare, { least: LEAST[layout], top: bar.bottom }, roomy));
  const parts = under.every((lines) => lines !== undefined)
    ? bare.map((part, at) => ({ ...part, lines: under[at] ?? [] }))
    : listed(bare, LEAST[layout], bar.bottom + 14, roomy);
  const lowest = Math.max(...parts.flatMap(({ lines }) => lines.map(({ y }) => y)));
  return { parts, rest: Math.max(0, 1 - from), bar, height: Math.ceil(lowest + 8) };
}

/** Figure, name and caution under a part; undefined where they do not fit its width. */
function wordsUnder(
  { mark, width }: Omit<Part, 'lines'>,
  all: readonly Omit<Part, 'lines'>[],
  { least, top }: { least: number; top: number },
  measure: Measure,
): Line[] | undefined {
  const room = width * least - AIR;
  if (measure(mark.figure, 15) > room) return undefined;
  const longest = Math.max(
    longestWord(mark.name, 15, measure),
    isOpen(mark, all) ? longestWord(mark.detail, 13, measure) : 0,
  );
  const names = wrap(mark.name, { size: 15, widthOf: () => room, mostLines: MOST_LINES + 1 }, measure);
  if (longest > room || names.length > MOST_LINES) return undefined;
  const small = isOpen(mark, all) ? wrap(mark.detail, { size: 13, widthOf: () => room, mostLines: 3 }, measure) : [];
  const figure = { text: mark.figure, y: top + FIGURE_LEADING, bold: true, soft: false };
  const named = names.map((text, n) => ({ text, y: figure.y + (n + 1) * NAME_LEADING, bold: false, soft: false }));
  const after = (named.at(-1) ?? figure).y;
  return [
    figure,
    ...named,
    ...small.map((text, n) => ({ text, y: after + (n + 1) * SMALL_LEADING, bold: false, soft: true })),
  ];
}

/** A row for each part: a piece of the bar, its name, its figure. */
function listed(parts: readonly Omit<Part, 'lines'>[], least: number, from: number, measure: Measure): Part[] {
  let row = from;
  return parts.map((part) => {
    const { mark } = part;
    // The first line shares its row with the figure.
    const room = least - 22;
    const beside = measure(mark.figure, 15) + AIR;
    const widthOf = (line: number): number => room - (line === 0 ? beside : 0);
    const names = wrap(mark.name, { size: 15, widthOf, mostLines: MOST_LINES }, measure);
    const small = isOpen(mark, parts)
      ? wrap(mark.detail, { size: 13, widthOf: () => room, mostLines: 2 }, measure)
      : [];
    const first = row + 16;
    const lines: Line[] = [
      { text: mark.figure, y: first, bold: true, soft: false, end: true },
      ...names.map((text, n) => ({ text, y: first + n * NAME_LEADING, bold: false, soft: false })),
      ...small.map((text, n) => ({
        text,
        y: first + (names.length - 1) * NAME_LEADING + (n + 1) * SMALL_LEADING,
        bold: false,
        soft: true,
      })),
    ];
    const placed = { ...part, lines, row };
    row = Math.max(...lines.map(({ y }) => y)) + 13;
    return placed;
  });
}

/** What is only said, or an estimate, says so under its name; what is said of every part is no word about this one. */
function isOpen({ segments, detail }: ChartMark, all: readonly { mark: ChartMark }[]): boolean {
  return segments.some(({ fill }) => fill !== 'solid') && all.some(({ mark }) => mark.detail !== detail);
}
