import type { Dossier } from '#facts/kinds/dossier';
import { OWN_LOCALE } from '#facts/values/text';
import { chartSpec } from './chartOf.ts';

/** The ids of the facts behind each chart of an explainer: its marks, their stretches, sources and exchange rate. */
export function chartFacts(dossier: Dossier): Record<string, string[]> {
  const entries = Object.keys(dossier.explainer.charts).map((id): [string, string[]] => {
    const spec = chartSpec(dossier, id, OWN_LOCALE);
    const marks = (spec?.marks ?? []).flatMap((mark) => [mark.factId, ...mark.segments.map(({ factId }) => factId)]);
    return [id, [...marks, ...(spec?.sourceIds ?? []), ...(spec?.rateId ? [spec.rateId] : [])]];
  });
  return Object.fromEntries(entries);
}
