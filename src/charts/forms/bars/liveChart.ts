import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { formatList } from '#format/list';
import { partsOf, type ChartMark, type ChartSpec, type Fill } from '../../chartSpec.ts';
import { chartWords } from '../../chartWords.ts';
import { spokenMark } from '../../describe.ts';
import type { Layout } from '../../form.ts';
import { measure } from '../../measure.ts';
import { publishersOf } from '../../setting.ts';
import { planOf, type Plan } from './layout.ts';
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

/** What the browser fetches to draw a chart once more: language, words and places are worked out at build. */
export interface LiveChart {
  id: string;
  bars: LiveBar[];
  plans: Record<Layout, Plan>;
}

/** From here on the shortest bar of a chart cannot be seen well beside the longest: on a phone it is less than six pixels long. */
const FAR_APART = 50;

/** A chart for the browser. */
export function liveChart(dossier: Dossier, spec: ChartSpec): LiveChart {
  return {
    id: spec.id,
    bars: spec.marks.map((mark) => liveBar(dossier, mark, spec.locale)),
    plans: { wide: planOf(spec, 'wide', measure), narrow: planOf(spec, 'narrow', measure) },
  };
}

/** Whether its values lie so far apart that powers of ten help. */
export function isFarApart({ marks }: Pick<ChartSpec, 'marks'>): boolean {
  const values = marks.map(({ value = 0 }) => value);
  // A nought, and what lies below it, has no place on such a scale.
  if (values.some((value) => value <= 0)) return false;
  return Math.max(...values) / Math.min(...values) > FAR_APART;
}

function liveBar(dossier: Dossier, mark: ChartMark, locale: Locale): LiveBar {
  const { sources: heading, status } = chartWords(locale);
  const sources = `${heading}: ${formatList(publishersOf(dossier, mark.sourceIds, locale), locale)}`;
  const { mark: sign, word } = status[mark.status];
  return {
    factId: mark.factId,
    name: mark.name,
    ...(mark.value === undefined ? {} : { value: mark.value }),
    colour: mark.colour,
    segments: mark.segments.map(({ factId, value, fill }) => ({ factId, value, fill })),
    figure: mark.figure,
    ...(mark.beside === undefined ? {} : { beside: mark.beside }),
    told: [
      mark.beside === undefined ? mark.figure : `${mark.figure} · ${mark.beside}`,
      mark.state,
      ...partsOf(mark).map(({ named }) => `${named.label} ${named.figure}`),
      ...(mark.date === mark.name ? [] : [mark.date]),
      `${sign} ${word}`,
      sources,
    ],
    spoken: `${spokenMark(mark, locale)}, ${sources}.`,
  };
}
