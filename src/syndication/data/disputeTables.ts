import { copy } from '#copy/copy';
import { clausesInOrder } from '#derive/clauseHistory';
import { comparison } from '#derive/comparison';
import type { Clause, ClauseVersion } from '#facts/kinds/clause';
import type { Dossier } from '#facts/kinds/dossier';
import type { Issue } from '#facts/kinds/issue';
import { lookedFor, type Position } from '#facts/kinds/position';
import type { Locale, Text } from '#facts/values/text';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

interface CellRow {
  issue: Issue;
  position: Position;
}

/** Who says what on each point at issue, one row for each cell. */
export function comparisonTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const rows = comparison(dossier).rows.flatMap(({ issue, cells }) =>
    cells.flatMap((cell): CellRow[] => (cell && cell !== 'unasked' ? [{ issue, position: cell }] : [])),
  );
  const named = ({ position: { speaker } }: CellRow) => speaker && ('named' in speaker ? speaker.named : undefined);
  const unnamed = ({ position: { speaker } }: CellRow) => speaker && ('unnamed' in speaker ? speaker : undefined);
  const columns: Column<CellRow>[] = [
    { name: 'id', means: ID, of: ({ position }) => position.id },
    { name: 'issue', means: { ko: '쟁점의 id', en: 'Id of the point at issue' }, of: ({ issue }) => issue.id },
    ...titleColumns<CellRow>(dossier, 'issue_title', { field: 'issues.title' }, ({ issue }) => issue.id),
    ...textColumns<CellRow>(dossier, 'question', { field: 'issues.question' }, ({ issue }) => issue.question),
    { name: 'party', means: { ko: '당사자의 id', en: 'Id of the party' }, of: ({ position }) => position.party },
    ...titleColumns<CellRow>(dossier, 'party', { field: 'organisations.title' }, ({ position }) => position.party),
    {
      name: 'answer',
      means: {
        ko: '말이 있나(text), 물었으나 답이 없나(no-statement), 찾지 못했나(not-found)',
        en: 'Whether it said something, was asked and said nothing, or nothing was found',
      },
      allowed: ['text', 'no-statement', 'not-found'],
      of: ({ position }) => (position.text ? 'text' : position.noStatement ? 'no-statement' : 'not-found'),
    },
    ...textColumns<CellRow>(dossier, 'text', { field: 'positions.text' }, ({ position }) => position.text),
    ...textColumns<CellRow>(
      dossier,
      'looked',
      { field: 'positions.notFound.looked' },
      ({ position }) => lookedFor(position)?.looked,
    ),
    { name: 'looked_until', field: 'positions.notFound.until', of: ({ position }) => lookedFor(position)?.until },
    { name: 'speaker', means: { ko: '이름을 밝힌 이의 id', en: 'Id of the named speaker' }, of: named },
    {
      name: 'speaker_poll',
      field: 'positions.speaker.poll',
      of: ({ position: { speaker } }) => speaker && ('poll' in speaker ? speaker.poll : undefined),
    },
    ...textColumns<CellRow>(
      dossier,
      'unnamed_speaker',
      { means: { ko: '이름 없는 이를 출처가 뭐라 했나', en: 'How the source describes a speaker it does not name' } },
      (row) => unnamed(row)?.unnamed,
    ),
    { name: 'quote', field: 'positions.quote.text', of: ({ position }) => position.quote?.text },
    { name: 'quote_language', field: 'positions.quote.lang', of: ({ position }) => position.quote?.lang },
    { name: 'quote_source_id', field: 'positions.quote.source', of: ({ position }) => position.quote?.source },
    ...whenColumns<CellRow>('when', { field: 'positions.when' }, ({ position }) => position.when),
    ...statusColumns<CellRow>(({ position }) => position.status),
    ...sourceColumns<CellRow>(dossier, ({ position }) => position.sources),
    ...last,
  ];
  return dataTable('comparison', title, columns, rows);
}

interface VersionRow {
  clause: Clause;
  version: ClauseVersion;
  place: number;
}

/** The clauses, one row for each version. */
export function clauseTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const rows = clausesInOrder(dossier).flatMap((clause) =>
    clause.versions.map((version, at): VersionRow => ({ clause, version, place: at + 1 })),
  );
  const words = (of: (row: VersionRow, locale: Locale) => string, name: string): Column<VersionRow>[] =>
    perLocale(name, { means: { ko: '앞 열의 코드를 읽는 말로', en: 'The code before it in a reader’s words' } }, of);
  const columns: Column<VersionRow>[] = [
    { name: 'clause_id', means: { ko: '조항의 id', en: 'Id of the clause' }, of: ({ clause }) => clause.id },
    ...titleColumns<VersionRow>(dossier, 'title', { field: 'clauses.title' }, ({ clause }) => clause.id),
    { name: 'between', field: 'clauses.between', of: ({ clause }) => clause.between.join(' ') },
    { name: 'version', means: { ko: '몇 번째 판인가, 1부터', en: 'Which version, from 1' }, of: ({ place }) => place },
    ...whenColumns<VersionRow>('from', { field: 'clauses.versions.from' }, ({ version }) => version.from),
    ...whenColumns<VersionRow>('until', { field: 'clauses.versions.until' }, ({ version }) => version.until),
    { name: 'scope', field: 'clauses.versions.scope', of: ({ version }) => version.scope },
    ...words(({ version }, locale) => copy(locale).clauses.scope[version.scope], 'scope'),
    { name: 'text_status', field: 'clauses.versions.textStatus', of: ({ version }) => version.textStatus },
    ...words(({ version }, locale) => copy(locale).clauses.textStatus[version.textStatus], 'text_status'),
    ...textColumns<VersionRow>(dossier, 'label', { field: 'clauses.versions.label' }, ({ version }) => version.label),
    ...textColumns<VersionRow>(dossier, 'plain', { field: 'clauses.versions.plain' }, ({ version }) => version.plain),
    { name: 'quote', field: 'clauses.versions.quote.text', of: ({ version }) => version.quote?.text },
    { name: 'quote_language', field: 'clauses.versions.quote.lang', of: ({ version }) => version.quote?.lang },
    { name: 'quote_source_id', field: 'clauses.versions.quote.source', of: ({ version }) => version.quote?.source },
    ...statusColumns<VersionRow>(({ clause }) => clause.status),
    ...sourceColumns<VersionRow>(dossier, ({ version }) => version.sources),
    ...last,
  ];
  return dataTable('clauses', title, columns, rows);
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
