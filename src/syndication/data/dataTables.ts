import { copy } from '#copy/copy';
import type { Dossier } from '#facts/kinds/dossier';
import type { KindTable } from '#facts/kinds/kinds';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { LOCALES, type Text } from '#facts/values/text';
import { chartTable } from './chartTable.ts';
import { lastColumns } from './columns.ts';
import type { DataTable } from './dataTable.ts';
import { clauseTable, comparisonTable } from './disputeTables.ts';
import { LICENCE } from '../machines/licence.ts';
import { dealPartTable, dealTable, figureTable } from './moneyTables.ts';
import { pollTable } from './pollTable.ts';
import { proceedingTable } from './proceedingTable.ts';
import { quotationTable } from './quotationTable.ts';
import { conflictTable, conversionTable, differenceTable, sourceTable } from './recordTables.ts';
import { seriesTable, seriesValues } from './seriesTables.ts';
import { changeTable, timelineTable, unknownTable } from './storyTables.ts';

/** Tables in which no fact stands as itself: what facts are made of, or say of others. */
type OtherTable = 'deal-parts' | 'conflicts' | 'conversions' | 'changes';
export type TableId = KindTable | OtherTable;

/** The tables of every explainer, in the order of its page. A key is a file's name. */
const TABLES = {
  comparison: comparisonTable,
  clauses: clauseTable,
  deals: dealTable,
  'deal-parts': dealPartTable,
  figures: figureTable,
  series: seriesTable,
  polls: pollTable,
  proceedings: proceedingTable,
  quotations: quotationTable,
  timeline: timelineTable,
  conflicts: conflictTable,
  unknowns: unknownTable,
  differences: differenceTable,
  conversions: conversionTable,
  changes: changeTable,
  sources: sourceTable,
} satisfies Record<TableId, unknown>;
const IDS = Object.keys(TABLES) as TableId[];

/** Everything of an explainer that comes as a table: its tables, then its series, then its charts. What it has none of is no table of it. */
export const dataTables = rememberedBy((dossier: Dossier): readonly DataTable[] => {
  const last = lastColumns(dossier, LICENCE.name);
  return [
    ...IDS.map((id) => TABLES[id](dossier, titleOf(id), last)).filter(isOffered),
    ...seriesValues(dossier, last),
    ...Object.keys(dossier.explainer.charts).flatMap((id) => chartTable(dossier, id, last) ?? []),
  ];
});

/** The log of changes is fetched again and again by those who follow it: it is there before it has a line. */
const isOffered = ({ id, rows }: DataTable): boolean => rows.length > 0 || id === 'changes';

function titleOf(id: TableId): Text {
  const [ko, en] = LOCALES.map((locale) => copy(locale).take.tables[id]);
  return { ko: ko ?? id, en: en ?? id };
}
