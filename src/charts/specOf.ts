import { factOf } from '#facts/kinds/dossier';
import { idsOf, spoken, type Setting } from './forms/bars/bars.ts';
import type { ChartBar, ChartSpec } from './chartSpec.ts';
import { describe } from './forms/bars/describe.ts';

/** Bars under their title. Nothing to show is no chart. */
export function specOf(
  setting: Setting,
  id: string,
  measure: 'usd' | 'percent',
  bars: ChartBar[],
): ChartSpec | undefined {
  const { dossier, locale, words } = setting;
  const { asOf, charts, exchangeRate } = dossier.explainer;
  const entry = charts[id];
  if (!entry || bars.length === 0) return undefined;
  const rate = measure === 'usd' ? { rateId: factOf(dossier, 'exchange-rates', exchangeRate).id } : {};
  return {
    id,
    kind: entry.kind,
    locale,
    title: spoken(setting, entry.title),
    takeaway: spoken(setting, entry.takeaway),
    unit: { measure, label: words.unit[measure] },
    bars,
    asOf,
    ...rate,
    sourceIds: idsOf(bars.flatMap((bar) => bar.sourceIds)),
    description: describe({ bars, locale }),
  };
}

/** What a chart of the explainer is about: an organisation, or a deal. */
export function aboutOf({ dossier }: Setting, id: string): string {
  const entry = dossier.explainer.charts[id];
  if (!entry) throw new Error(`${dossier.explainer.id}: no chart called ${id}`);
  return entry.about;
}
