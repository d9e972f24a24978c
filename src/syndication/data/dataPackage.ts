import { createHash } from 'node:crypto';
import type { Dossier } from '#facts/kinds/dossier';
import { explainerPath } from '#urls';
import { LICENCE } from '../machines/licence.ts';
import { plainWords } from '../plainWords.ts';
import type { Cell, DataTable } from './dataTable.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { isTranslated } from '#facts/kinds/translation';
import { inAll, LOCALES, ofEachLocale, OWN_LOCALE, type Locale, type Text } from '#facts/values/text';

/** A table with the CSV file that holds it. */
export interface PackedTable {
  table: DataTable;
  csv: { name: string; body: string };
}

/**
 * `datapackage.json`: the CSV files of an explainer, described in the words of Frictionless Data Package and Table Schema, so
 * that a tool can load them with their types. All languages stand together, since its texts have one language.
 */
export function dataPackage(
  dossier: Dossier,
  site: string,
  tables: readonly PackedTable[],
  dictionary: readonly DictionaryEntry[],
): string {
  const { explainer } = dossier;
  const said = (locale: Locale) => plainWords(explainer.headline, dossier, locale) ?? explainer.id;
  // What is still to be translated stands in one language alone.
  const inOneLine = (text: Text): string =>
    LOCALES.flatMap((locale) => (isTranslated(text[locale], locale) ? [text[locale]] : [])).join(' / ');
  const described = {
    profile: 'tabular-data-package',
    name: explainer.id,
    title: inOneLine(ofEachLocale(said)),
    homepage: new URL(explainerPath(OWN_LOCALE, explainer.id), site).href,
    version: explainer.asOf,
    licenses: [{ name: 'CC-BY-4.0', title: LICENCE.name, path: LICENCE.url }],
    resources: tables.map(({ table, csv }) => ({
      profile: 'tabular-data-resource',
      name: table.id,
      path: csv.name,
      title: inOneLine(table.title),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(csv.body),
      hash: `sha256:${createHash('sha256').update(csv.body).digest('hex')}`,
      schema: { fields: fieldsOf(table, dictionary), missingValues: [''] },
    })),
  };
  return `${JSON.stringify(described, undefined, 1)}\n`;
}

function fieldsOf(table: DataTable, dictionary: readonly DictionaryEntry[]) {
  return table.columns.map(({ name }, at) => {
    const { means, unit } = dictionary.find(({ column, files }) => column === name && files.includes(table.id)) ?? {};
    return {
      name,
      type: typeOf(table.rows.map((row) => row[at])),
      description: (means ? inAll(means) : []).filter(Boolean).join(' / '),
      ...(unit ? { unit } : {}),
    };
  });
}

/** The type that every cell of a column has. */
function typeOf(cells: readonly Cell[]): 'number' | 'boolean' | 'date' | 'string' {
  const there = cells.filter((cell) => cell !== undefined && cell !== '');
  if (there.length === 0) return 'string';
  if (there.every((cell) => typeof cell === 'number')) return 'number';
  if (there.every((cell) => typeof cell === 'boolean')) return 'boolean';
  return there.every((cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell))) ? 'date' : 'string';
}
