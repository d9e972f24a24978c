import type { Dossier, Fact } from '#facts/kinds/dossier';
import { csvOf } from './csv.ts';
import { factRecord } from './factRecord.ts';
import type { Json } from './resolved.ts';

/** One fact as CSV: a row for each value, under the path it has in the JSON beside it (`sources.0.url`). */
export function factTableFile(dossier: Dossier, fact: Fact, site: string): string {
  return csvOf(['field', 'value'], rowsOf(factRecord(dossier, fact, site) as unknown as Json, ''));
}

function rowsOf(value: Json, path: string): [string, string | number | boolean][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => rowsOf(inner as Json, path === '' ? key : `${path}.${key}`));
}
