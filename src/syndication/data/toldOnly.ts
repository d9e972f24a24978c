import type { Dossier } from '#facts/kinds/dossier';
import { isPending, isTranslated } from '#facts/kinds/translation';
import { isLocale } from '#facts/values/text';
import type { Cell, DataTable } from './dataTable.ts';

/** The language that a name says it stands for: `en`, `title_en`. */
const LANGUAGE_OF = /(?<=^|_)[a-z]+$/;

function isAwaited(name: string, value: unknown): boolean {
  const locale = LANGUAGE_OF.exec(name)?.[0];
  return isLocale(locale) && typeof value === 'string' && !isTranslated(value, locale);
}

/** Data of an explainer without the translation that is still to come: nothing stands in its place. */
export function toldOnly<Data>(data: Data, dossier: Dossier): Data {
  return isPending(dossier) ? (told(data) as Data) : data;
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (value === null || typeof value !== 'object') return value;
  const group = value as Record<string, unknown>;
  const kept = Object.entries(group).filter(
    ([name, inner]) =>
      !isAwaited(name, inner) && !(name === 'translation' && [group['text'], group['words']].includes(inner)),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, told(inner)]));
}

/** A table likewise: an empty cell. */
export function toldTable(table: DataTable, dossier: Dossier): DataTable {
  if (!isPending(dossier)) return table;
  const names = table.columns.map(({ name }) => name);
  const words = names.indexOf('words');
  const cell = (value: Cell, at: number, row: readonly Cell[]): Cell =>
    isAwaited(names[at] ?? '', value) || (names[at] === 'translation' && value === row[words]) ? undefined : value;
  return { ...table, rows: table.rows.map((row) => row.map((value, at) => cell(value, at, row))) };
}
