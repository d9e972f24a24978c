import type { Fact } from '#facts/kinds/dossier';
import type { ChartMark, ChartSpec } from './chartSpec.ts';
import type { Setting } from './setting.ts';

/**
 * Two layouts, because names need room that a phone does not have beside what they name. A form that is set in HTML, which
 * breaks its own lines, has one for any width.
 */
export type Layout = 'wide' | 'narrow';

/** What a drawing shows of a chart; the rest stands around it. */
export type Drawn = Pick<ChartSpec, 'title' | 'description' | 'marks' | 'ticks' | 'locale' | 'unit'>;

/** How a form of chart is made. Its choices, table, files, description, embed and past states follow from its marks. */
export interface Form {
  /** What stands in it, in order. `chosen` is of the kinds that the form takes (facts/charts/forms.ts). */
  marks: (setting: Setting, chosen: readonly Fact[]) => ChartMark[];
  /** Whether it has an axis of values, an axis of time, or none. */
  axes?: readonly ('values' | 'days')[];
  /** One drawing for each layout; `any`: one for all widths. */
  layouts: readonly Layout[] | 'any';
  /** The drawing, as SVG or HTML. Ids begin with `prefix`, the page’s only one of its kind. */
  draw: (drawn: Drawn, layout: Layout, prefix: string) => string;
  /** About how tall it is in its narrowest place, in pixels. */
  height: (drawn: Drawn) => number;
  /** Whether a key tells its fills: `alone`, or what is said `beside` each mark already. */
  key?: 'alone' | 'beside';
  /** Whether it draws how far an estimate's interval reaches. */
  reaches?: true;
  /** Whether the browser draws it again when a reader turns to it. */
  live?: true;
}
