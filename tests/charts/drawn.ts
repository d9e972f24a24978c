import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { chartSpec } from '#charts/chartOf';
import type { ChartSpec } from '#charts/chartSpec';
import { drawChart } from '#charts/drawChart';
import type { Layout } from '#charts/form';
import { FORMS } from '#charts/forms';
import { CHARTS, dossierOf, FACTS, WORDS } from './invented.ts';
import { SERIES_CHARTS, SERIES_FACTS } from './inventedSeries.ts';

/** The ids of the invented charts. */
export const IDS = Object.keys(CHARTS);

/** Every invented chart in every layout it has. */
const ALL = { ...CHARTS, ...SERIES_CHARTS };
export const DRAWINGS = Object.keys(ALL).flatMap((id) => {
  const { layouts } = FORMS[ALL[id]?.form ?? 'bars'];
  return (layouts === 'any' ? (['narrow'] as const) : layouts).map((layout) => ({
    id,
    layout,
    isSvg: layouts !== 'any',
  }));
});

/** The invented chart of an id; undefined where it has nothing to show. */
export function findSpec(
  id: string,
  dossier: Dossier = dossierOf([...FACTS, ...SERIES_FACTS], ALL),
  locale: Locale = 'ko',
): ChartSpec | undefined {
  return chartSpec(dossier, id, locale, WORDS);
}

/** The invented chart of an id, which is there. */
export function specOf(id: string, dossier?: Dossier): ChartSpec {
  const spec = findSpec(id, dossier);
  if (!spec) throw new Error(`The invented dossier has no chart ${id}`);
  return spec;
}

/** A drawing as a page would have it. */
export function drawn(id: string, layout: Layout, dossier?: Dossier): string {
  return drawChart(specOf(id, dossier), layout, `chart-${id}-${layout}`);
}

/** One element to a line. */
export function pretty(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
