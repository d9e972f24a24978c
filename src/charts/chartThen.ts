import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { chartSpec } from './chartOf.ts';
import type { ChartSpec } from './chartSpec.ts';

/**
 * A chart of a past state; undefined where it had no data. Its takeaway was written of today's marks: it is said only
 * where the marks were the same.
 */
export function chartThen(today: Dossier, then: Dossier, id: string, locale: Locale): ChartSpec | undefined {
  const spec = chartSpec(then, id, locale);
  if (!spec) return undefined;
  const now = chartSpec(today, id, locale);
  return now && marksOf(now) === marksOf(spec) ? spec : { ...spec, takeaway: '' };
}

function marksOf({ marks }: ChartSpec): string {
  return JSON.stringify(marks.map(({ factId, value, figure, segments }) => [factId, value, figure, segments]));
}
