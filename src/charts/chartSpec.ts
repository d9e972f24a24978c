import type { ChartKind } from '#facts/kinds/explainer';
import type { PartyColour } from '#facts/values/colour';
import type { Status } from '#facts/values/status';
import type { Currency } from '#facts/values/currency';
import type { Locale } from '#facts/values/text';

/** Solid: paid, or recorded. Hatched: promised, with or without a condition. Outline: planned, expected, or only said. */
export const FILLS = ['solid', 'hatched', 'outline'] as const;
export type Fill = (typeof FILLS)[number];

/** A stretch of a bar that has got equally far. */
export interface ChartSegment {
  /** The fact its length comes from. */
  factId: string;
  value: number;
  fill: Fill;
  /** What it is called, how much it is and how far that has got. What is merely left over has no figure that a source gives, and so no name. */
  named?: { label: string; figure: string; state: string };
}

/** One bar with everything a reader is told about it, in finished words. */
export interface ChartBar {
  factId: string;
  /** Whose money or share it is, or the date it stands for. In full, however long. */
  name: string;
  /** The small line under the name: how far the money has got, or how it was measured, and when. */
  detail: string;
  /** In the chart's unit; of a range, its upper end. */
  value: number;
  figure: string;
  /** The figure in the currency that stands beside it, where one does. */
  beside?: string;
  colour: PartyColour;
  /** From left to right; together they make the value. */
  segments: ChartSegment[];
  /** State of a deal, or what a figure measures. */
  state: string;
  status: Status;
  statusWord: string;
  date: string;
  sourceIds: string[];
}

/** What the lengths are in. For money, its currency, and the one that stands beside it where one does. */
export type ChartUnit =
  { measure: 'money'; label: string; currency: Currency; beside?: Currency } | { measure: 'percent'; label: string };

/** A chart as plain data: what is drawn at build, drawn again in the browser, spoken, and put in a table. */
export interface ChartSpec {
  id: string;
  kind: ChartKind;
  locale: Locale;
  title: string;
  /** The one sentence under the title. */
  takeaway: string;
  unit: ChartUnit;
  /** In the order they stand; never empty. */
  bars: ChartBar[];
  asOf: string;
  /** The exchange rate behind the figures in the other currency. */
  rateId?: string;
  /** Every source of every bar, each once, in the order met. */
  sourceIds: string[];
  /** The chart in words, for those who do not see it. */
  description: string;
}

/** The fills a chart uses, for its key. */
export function fillsOf(spec: ChartSpec): Fill[] {
  const used = new Set(spec.bars.flatMap((bar) => bar.segments.map((segment) => segment.fill)));
  return FILLS.filter((fill) => used.has(fill));
}

/** A stretch with a name of its own. */
export type NamedSegment = ChartSegment & Required<Pick<ChartSegment, 'named'>>;

/** The named stretches of a bar; none where it is all one piece. */
export function partsOf({ segments }: Pick<ChartBar, 'segments'>): NamedSegment[] {
  return segments.filter((segment): segment is NamedSegment => segment.named !== undefined);
}
