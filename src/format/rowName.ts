import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Series } from '#facts/kinds/series';
import type { Locale } from '#facts/values/text';
import { formatWhen } from './date.ts';
import { factTitle } from './factTitle.ts';

/** What a row of a series is called: its date, its party's name, or the name that the series gives it. */
export function rowName(dossier: Dossier, { keyed: { is, names } }: Series, key: string, locale: Locale): string {
  if (is === 'date') return formatWhen(key, locale);
  if (is === 'name') return names?.[key]?.[locale] ?? key;
  const party = findFact(dossier, key);
  return party ? factTitle(party, dossier, locale) : key;
}

/** A cell that `history` tells of: `2024년 3월, 탄 사람`. */
export function cellName(
  dossier: Dossier,
  series: Series,
  { row = '', column }: { row?: string | undefined; column?: string | undefined },
  locale: Locale,
): string {
  const name = series.columns.find((each) => each.name === column)?.title[locale];
  return [rowName(dossier, series, row, locale), ...(name ? [name] : [])].join(', ');
}
