import { CHART_KINDS, type ChartKind } from '#facts/kinds/explainer';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import type { ChartSpec } from '#charts/chartSpec';
import type { ChartWords } from '#charts/chartWords';
import { drawChart } from '#charts/draw';
import { holders } from '#charts/forms/bars/holders';
import type { Layout } from '#charts/forms/bars/layout';
import { moneyIn } from '#charts/forms/bars/moneyIn';
import { moneyOut } from '#charts/forms/bars/moneyOut';
import { revenue } from '#charts/forms/bars/revenue';
import { round } from '#charts/forms/bars/round';
import { valuation } from '#charts/forms/bars/valuation';
import { dossierOf, FACTS, WORDS } from './invented.ts';

type Chart = (dossier: Dossier, id: string, locale: Locale, words: ChartWords) => ChartSpec | undefined;

const CHARTS: Record<ChartKind, Chart> = {
  'money-in': moneyIn,
  'money-out': moneyOut,
  round,
  valuation,
  revenue,
  holders,
};

/** Every kind of chart with every layout. */
export const DRAWINGS = CHART_KINDS.flatMap((kind) =>
  (['wide', 'narrow'] as const).map((layout) => ({ kind, layout })),
);

/** The invented chart of a kind; undefined where it has nothing to show. */
export function findSpec(kind: ChartKind, dossier: Dossier = dossierOf(FACTS)): ChartSpec | undefined {
  return CHARTS[kind](dossier, kind, 'ko', WORDS);
}

/** The invented chart of a kind, which is there. */
export function specOf(kind: ChartKind, dossier?: Dossier): ChartSpec {
  const spec = findSpec(kind, dossier);
  if (!spec) throw new Error(`The invented dossier has no chart ${kind}`);
  return spec;
}

/** A drawing as a page would have it. */
export function drawn(kind: ChartKind, layout: Layout, dossier?: Dossier): string {
  return drawChart(specOf(kind, dossier), layout, `chart-${kind}-${layout}`);
}

/** One element to a line. */
export function pretty(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
