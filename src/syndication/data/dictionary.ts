import type { Dossier } from '#facts/kinds/dossier';
import type { Declaration } from '#facts/kinds/declare';
import { KINDS } from '#facts/kinds/kinds';
import type { Word } from '#facts/kinds/vocabulary';
import { inAll, isLocale, LOCALES, OWN_LOCALE, type Text } from '#facts/values/text';
import type { Cell, ColumnMeaning, DataTable } from './dataTable.ts';
import { englishMeaning } from './fieldMeanings.ts';
import { schemaField, schemaFields } from './schemaFields.ts';

/** A line of the data dictionary: a column of some tables, or a field of the whole file. */
export interface DictionaryEntry {
  /** The tables that have the column, by file name without its ending. */
  files: string[];
  column: string;
  means: Text;
  unit: string | undefined;
  /** The only values it takes; empty where it takes any. */
  allowed: readonly string[];
  /** The first value found in the data itself. */
  example: Cell;
}

/** Every column of every table. Columns of one name and meaning are one entry, whichever tables they stand in. */
export function columnDictionary(tables: readonly DataTable[]): DictionaryEntry[] {
  const entries = new Map<string, DictionaryEntry>();
  for (const table of tables)
    table.columns.forEach((column, at) => {
      const entry = entryOf(table, column, at);
      const key = [entry.column, entry.means[OWN_LOCALE], entry.unit, ...entry.allowed].join('\n');
      const known = entries.get(key);
      if (known) known.files.push(table.id);
      entries.set(key, known ? { ...known, example: known.example ?? entry.example } : entry);
    });
  return [...entries.values()];
}

/** Every field of the file that holds the whole explainer, as the schemas tell of them. */
export function fieldDictionary({ explainer, words }: Pick<Dossier, 'explainer' | 'words'>): DictionaryEntry[] {
  return schemaFields().map(({ path, ko, allowed }) => ({
    files: [explainer.id],
    column: path,
    means: { ko, en: englishMeaning(path) ?? '' },
    unit: path.endsWith('.usd') ? 'USD' : path.endsWith('.percent') ? '%' : undefined,
    allowed: allowed.length > 0 ? allowed : wordsIn(path, words),
    example: undefined,
  }));
}

/** The words that a field takes, where it names one: `deals.instrument`. */
function wordsIn(path: string, words: readonly Word[]): string[] {
  const [kind = '', ...field] = path.split('.');
  const named = (KINDS as Readonly<Record<string, Declaration>>)[kind]?.refers[field.join('.')] ?? [];
  return words.flatMap(({ folder, id }) => ((named as readonly string[]).includes(folder) ? [id] : []));
}

/** The dictionary as a table of its own. */
export function dictionaryRows(entries: readonly DictionaryEntry[]): { names: string[]; rows: Cell[][] } {
  return {
    names: ['files', 'column', ...LOCALES.map((locale) => `meaning_${locale}`), 'unit', 'allowed', 'example'],
    rows: entries.map(({ files, column, means, unit, allowed, example }) => [
      files.join(' '),
      column,
      ...inAll(means),
      unit,
      allowed.join(' '),
      example,
    ]),
  };
}

function entryOf(table: DataTable, column: ColumnMeaning, at: number): DictionaryEntry {
  const field = column.field ? schemaField(column.field) : undefined;
  const means = column.means ?? (field && { ko: field.ko, en: englishMeaning(field.path) ?? '' });
  if (!means) throw new Error(`${table.id}.${column.name} has no meaning`);
  return {
    files: [table.id],
    column: column.name,
    means,
    unit: column.unit,
    allowed: column.allowed ?? (isLocale(column.name.split('_').at(-1)) ? [] : (field?.allowed ?? [])),
    example: table.rows.map((row) => row[at]).find((cell) => cell !== undefined && cell !== ''),
  };
}
