import type { ChartForm } from '#facts/charts/forms';
import type { PartyColour } from '#facts/values/colour';
import type { Status } from '#facts/values/status';
import type { Currency } from '#facts/values/currency';
import type { Locale } from '#facts/values/text';
import type { Form as ValueForm } from '#facts/values/value';

/** Solid: paid, or recorded. Hatched: promised, with or without a condition. Outline: planned, expected, or only said. */
export const FILLS = ['solid', 'hatched', 'outline'] as const;
export type Fill = (typeof FILLS)[number];

/** A stretch of a mark that has got equally far. */
export interface ChartSegment {
  /** The fact its length comes from. */
  factId: string;
  value: number;
  fill: Fill;
  /** What it is called, how much it is and how far that has got. What is merely left over has no figure that a source gives, and so no name. */
  named?: { label: string; figure: string; state: string };
}

/** One side of a flow. */
export interface ChartParty {
  /** What stands for one box: the id of the party, of several their ids. */
  key: string;
  name: string;
  colour: PartyColour;
}

/** One thing a chart shows — a bar, a dot, an arrow, a step — with everything a reader is told about it, in finished words. */
export interface ChartMark {
  factId: string;
  /** Every fact its figure rests on, where that is a sum of several; parted by spaces. */
  boundTo?: string;
  /** Whose money or share it is, or the date it stands for. In full, however long. */
  name: string;
  /** The small line under the name: how far the money has got, or how it was measured, and when. */
  detail: string;
  /** In the chart's unit; of a range, its upper end. Nothing where what it shows is no number. */
  value?: number;
  /** Its value in words; empty where none is known. */
  figure: string;
  /** The figure in the currency that stands beside it, where one does. */
  beside?: string;
  colour: PartyColour;
  /** From left to right; together they make the value. */
  segments: ChartSegment[];
  /** State of a deal, what a figure measures, or how far a clause reached. */
  state: string;
  status: Status;
  statusWord: string;
  date: string;
  sourceIds: string[];
  /** The first and last day it speaks of, for what stands on an axis of time. */
  days?: { from: string; to: string };
  /** Of a cell of a series, the first cell of its row, where that is a date. */
  row?: string;
  /** The line it belongs to, where there are several. */
  series?: string;
  /** Before it the line is broken: what should stand between is not known. */
  breaks?: true;
  /** Of a range its lower end; of an estimate the interval it gives for itself, with how much confidence, in percent, and in words. */
  low?: number;
  interval?: { from: number; to: number; level: number; said: string };
  /** Who gives and who gets. */
  between?: { from: ChartParty; to: ChartParty };
}

/** What the values are in. For money, its currency, and the one that stands beside it where one does. */
export interface ChartUnit {
  measure: ValueForm | 'words';
  /** As it stands in the notes; empty for words. */
  label: string;
  currency?: Currency;
  beside?: Currency;
}

/** Where a line of the grid stands, and what is written at it. */
export interface Tick {
  at: number;
  label: string;
}

/** A piece of what has to be told with a chart's values, and the fact that says it. */
export interface ToldWith {
  factId: string;
  text: string;
}

/** A chart as plain data: what is drawn at build, drawn again in the browser, spoken, and put in a table. */
export interface ChartSpec {
  id: string;
  form: ChartForm;
  locale: Locale;
  title: string;
  /** The one sentence under the title. */
  takeaway: string;
  unit: ChartUnit;
  /** In the order they stand; never empty. */
  marks: ChartMark[];
  /** For forms that have them: round values across the scale, and days (since 1970) along the axis of time. */
  ticks?: { values: Tick[]; days: Tick[] };
  asOf: string;
  /** What has to be told with its values, as with those of a poll. */
  told?: ToldWith[];
  /** The exchange rate behind the figures in the other currency. */
  rateId?: string;
  /** Every source of every mark, each once, in the order met. */
  sourceIds: string[];
  /** The chart in words, for those who do not see it. */
  description: string;
}

/** The fills a chart uses, for its key. */
export function fillsOf(spec: Pick<ChartSpec, 'marks'>): Fill[] {
  const used = new Set(spec.marks.flatMap((mark) => mark.segments.map((segment) => segment.fill)));
  return FILLS.filter((fill) => used.has(fill));
}

/** A stretch with a name of its own. */
export type NamedSegment = ChartSegment & Required<Pick<ChartSegment, 'named'>>;

/** The named stretches of a mark; none where it is all one piece. */
export function partsOf({ segments }: Pick<ChartMark, 'segments'>): NamedSegment[] {
  return segments.filter((segment): segment is NamedSegment => segment.named !== undefined);
}
