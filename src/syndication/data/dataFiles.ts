import { namedFacts } from '#derive/namedBy';
import { factOf, type Dossier } from '#facts/kinds/dossier';
import { ofEachLocale, type Text } from '#facts/values/text';
import { copy } from '#copy/copy';
import { dataPath } from '#urls';
import { csvOf } from './csv.ts';
import { dataPackage } from './dataPackage.ts';
import type { Cell } from './dataTable.ts';
import { dataTables } from './dataTables.ts';
import { columnDictionary, dictionaryRows, fieldDictionary } from './dictionary.ts';
import { headOf } from '../machines/licence.ts';
import { toldOnly } from './toldOnly.ts';
import { wholeExplainer } from './wholeExplainer.ts';

/** A file to take away. */
export interface DataFile {
  /** `deals.csv` */
  name: string;
  format: 'CSV' | 'JSON';
  body: string;
}

/** What is offered, in one or two formats. */
export interface DataSet {
  id: string;
  title: Text;
  group: 'whole' | 'table' | 'chart';
  /** Rows of the table; facts of the whole. */
  rows: number;
  files: DataFile[];
}

/** Pages and files of one explainer are written one after another; those of all would fill the memory. */
let last: { dossier: Dossier; sets: DataSet[] } | undefined;

/** Everything of an explainer that can be taken away. The same facts give the same bytes. */
export function dataSets(dossier: Dossier, site: string): DataSet[] {
  if (last?.dossier === dossier) return last.sets;
  const tables = dataTables(dossier);
  const ofTables = tables.map((table): DataSet => {
    const names = table.columns.map(({ name }) => name);
    return {
      id: table.id,
      title: table.title,
      group: table.id.startsWith('chart-') ? 'chart' : 'table',
      rows: table.rows.length,
      files: filesOf(dossier, site, table.id, { title: table.title }, names, table.rows),
    };
  });
  const sets = [
    wholeSet(dossier, site),
    ...ofTables,
    dictionarySet(dossier, site),
    packageSet(dossier, site, ofTables),
  ];
  last = { dossier, sets };
  return sets;
}

function wholeSet(dossier: Dossier, site: string): DataSet {
  const { id } = dossier.explainer;
  const body = json(toldOnly({ ...head(dossier, site), ...wholeExplainer(dossier) }, dossier));
  return {
    id,
    title: titles('whole'),
    group: 'whole',
    rows: namedFacts(dossier).length,
    files: [{ name: `${id}.json`, format: 'JSON', body }],
  };
}

function dictionarySet(dossier: Dossier, site: string): DataSet {
  const entries = toldOnly([...columnDictionary(dataTables(dossier)), ...fieldDictionary(dossier)], dossier);
  const { names, rows } = dictionaryRows(entries);
  const title = titles('dictionary');
  return {
    id: 'dictionary',
    title,
    group: 'whole',
    rows: rows.length,
    files: filesOf(dossier, site, 'dictionary', { title }, names, rows),
  };
}

/** The tables described for tools that load them. */
function packageSet(dossier: Dossier, site: string, sets: readonly DataSet[]): DataSet {
  const tables = dataTables(dossier);
  const packed = tables.flatMap((table) => {
    const csv = sets.find(({ id }) => id === table.id)?.files.find(({ format }) => format === 'CSV');
    return csv ? [{ table, csv }] : [];
  });
  const body = dataPackage(dossier, site, packed, columnDictionary(tables));
  const title = titles('package');
  return {
    id: 'datapackage',
    title,
    group: 'whole',
    rows: packed.length,
    files: [{ name: 'datapackage.json', format: 'JSON', body }],
  };
}

function filesOf(
  dossier: Dossier,
  site: string,
  id: string,
  about: object,
  names: readonly string[],
  rows: readonly Cell[][],
): DataFile[] {
  const records = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
  return [
    { name: `${id}.csv`, format: 'CSV', body: csvOf(names, rows) },
    {
      name: `${id}.json`,
      format: 'JSON',
      body: json(toldOnly({ ...about, ...head(dossier, site), rows: records }, dossier)),
    },
  ];
}

function head(dossier: Dossier, site: string) {
  const rates = (dossier.explainer.rates ?? []).map((id) => factOf(dossier, 'exchange-rates', id));
  return {
    ...headOf(dossier, site),
    dictionary: new URL(dataPath(dossier.explainer.id, 'data/dictionary.json'), site).href,
    exchange_rates: rates.map(({ id, of, in: to, is, basis }) => ({ id, of, in: to, is, basis })),
  };
}

function titles(which: 'whole' | 'dictionary' | 'package'): Text {
  return ofEachLocale((locale) => copy(locale).take[which]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
