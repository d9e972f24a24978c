import { copy } from '#copy/copy';
import type { Dossier } from '#facts/kinds/dossier';
import { KIND_FOLDERS, KINDS, pageOfKind, type KindTable } from '#facts/kinds/kinds';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { ofEachLocale, type Text } from '#facts/values/text';
import { chartTable } from './chartTable.ts';
import { lastColumns } from './columns.ts';
import type { DataTable } from './dataTable.ts';
import { TOLD } from '../kinds/kinds.ts';
import type { Table } from '../kinds/told.ts';
import { LICENCE } from '../machines/licence.ts';
import { dealPartTable } from './moneyTables.ts';
import { conflictTable, conversionTable } from './recordTables.ts';
import { seriesValues } from './seriesTables.ts';
import { changeTable } from './storyTables.ts';
import { toldTable } from './toldOnly.ts';

/** Tables in which no fact stands as itself: what facts are made of, or say of others. */
type OtherTable = 'deal-parts' | 'conflicts' | 'conversions' | 'changes';
export type TableId = KindTable | OtherTable;

/** These, with their places among the tables of kinds. */
const OTHERS: Readonly<Record<OtherTable, { place: number; table: Table }>> = {
  'deal-parts': { place: 4.1, table: dealPartTable },
  conflicts: { place: 6.1, table: conflictTable },
  conversions: { place: 8.1, table: conversionTable },
  changes: { place: 9, table: changeTable },
};

/** The tables of every explainer, each once, in the order of its page. */
const TABLES: readonly { id: TableId; place: number; table: Table }[] = [
  ...KIND_FOLDERS.flatMap((kind) => {
    const { table: stands } = KINDS[kind];
    const { table } = TOLD[kind];
    if (!stands || !table) return [];
    return [{ id: stands.id as TableId, place: stands.place ?? pageOfKind(kind)?.listed ?? Infinity, table }];
  }),
  ...Object.entries(OTHERS).map(([id, other]) => ({ id: id as TableId, ...other })),
]
  .sort((a, b) => a.place - b.place)
  .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);

/** Everything of an explainer that comes as a table: its tables, then its series, then its charts. What it has none of is no table of it. */
export const dataTables = rememberedBy((dossier: Dossier): readonly DataTable[] => {
  const last = lastColumns(dossier, LICENCE.name);
  const tables = [
    ...TABLES.map(({ id, table }) => table(dossier, titleOf(id), last)).filter(isOffered),
    ...seriesValues(dossier, last),
    ...Object.keys(dossier.explainer.charts).flatMap((id) => chartTable(dossier, id, last) ?? []),
  ];
  return tables.map((table) => toldTable(table, dossier));
});

/** The log of changes is fetched again and again by those who follow it: it is there before it has a line. */
const isOffered = ({ id, rows }: DataTable): boolean => rows.length > 0 || id === 'changes';

function titleOf(id: TableId): Text {
  return ofEachLocale((locale) => copy(locale).take.tables[id] ?? id);
}
