import { factOf, type Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { formatList } from '#format/list';
import { partsOf, type ChartBar, type ChartSpec, type Fill } from '../../chartSpec.ts';
import { chartWords } from '../../chartWords.ts';
import { spokenBar } from './describe.ts';
import { planOf, type Layout, type Plan } from './layout.ts';
import { measure } from '../../measure.ts';
import type { DrawnBar } from './toChartConfig.ts';

/** A bar as the browser knows it: all its words finished, so that no script there writes a number. */
export interface LiveBar extends DrawnBar {
  factId: string;
  segments: { factId: string; value: number; fill: Fill }[];
  figure: string;
  beside?: string;
  /** What the tooltip says under the name, line by line. */
  told: string[];
  /** The same in one sentence, for those who listen. */
  spoken: string;
}

/** Which currency stands in bold. A chart with one currency, or in percent, has `own` alone: the figure as it is. */
export type ShownCurrency = 'own' | 'beside';

/** What the browser fetches to draw a chart once more: language, words and places are worked out at build. */
export interface LiveChart {
  id: string;
  bars: LiveBar[];
  plans: Partial<Record<ShownCurrency, Record<Layout, Plan>>> & { own: Record<Layout, Plan> };
}

/** From here on the shortest bar of a chart cannot be seen well beside the longest. */
const FAR_APART = 50;

/** A chart for the browser. */
export function liveChart(dossier: Dossier, spec: ChartSpec): LiveChart {
  const plans = { own: plansOf(spec) };
  return {
    id: spec.id,
    bars: spec.bars.map((bar) => liveBar(dossier, bar, spec.locale)),
    plans: hasBeside(spec) ? { ...plans, beside: plansOf({ ...spec, bars: spec.bars.map(besideFirst) }) } : plans,
  };
}

/** Whether a chart can change its currency. */
export function hasBeside({ bars }: ChartSpec): boolean {
  return bars.every((bar) => bar.beside !== undefined);
}

/** Whether its values lie so far apart that powers of ten help. */
export function isFarApart({ bars }: ChartSpec): boolean {
  const values = bars.map((bar) => bar.value);
  return Math.max(...values) / Math.min(...values) > FAR_APART;
}

function liveBar(dossier: Dossier, bar: ChartBar, locale: Locale): LiveBar {
  const { sources: heading, status } = chartWords(locale);
  const sources = `${heading}: ${formatList(publishersOf(dossier, bar, locale), locale)}`;
  const { mark, word } = status[bar.status];
  return {
    factId: bar.factId,
    name: bar.name,
    value: bar.value,
    colour: bar.colour,
    segments: bar.segments.map(({ factId, value, fill }) => ({ factId, value, fill })),
    figure: bar.figure,
    ...(bar.beside === undefined ? {} : { beside: bar.beside }),
    told: [
      bar.beside === undefined ? bar.figure : `${bar.figure} · ${bar.beside}`,
      bar.state,
      ...partsOf(bar).map(({ named }) => `${named.label} ${named.figure}`),
      ...(bar.date === bar.name ? [] : [bar.date]),
      `${mark} ${word}`,
      sources,
    ],
    spoken: `${spokenBar(bar, locale)}, ${sources}.`,
  };
}

/** Who published what a bar rests on, each once. */
function publishersOf(dossier: Dossier, bar: ChartBar, locale: Locale): string[] {
  return [...new Set(bar.sourceIds.map((id) => factOf(dossier, 'sources', id).publisher[locale]))];
}

function besideFirst(bar: ChartBar): ChartBar {
  return bar.beside === undefined ? bar : { ...bar, figure: bar.beside, beside: bar.figure };
}

function plansOf(spec: ChartSpec): Record<Layout, Plan> {
  return { wide: planOf(spec, 'wide', measure), narrow: planOf(spec, 'narrow', measure) };
}
