import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Quotation } from '#facts/kinds/quotation';
import type { Text } from '#facts/values/text';
import { sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

/** Who said what, in their words and in our translation. The passages they come from are in no file of the site. */
export function quotationTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<Quotation>[] = [
    { name: 'id', means: ID, of: ({ id }) => id },
    ...titleColumns<Quotation>(dossier, 'title', { field: 'quotations.title' }, ({ id }) => id),
    {
      name: 'speaker',
      means: { ko: '이름을 밝힌 이의 id', en: 'Id of the named speaker' },
      of: ({ speaker }) => ('named' in speaker ? speaker.named : undefined),
    },
    ...textColumns<Quotation>(
      dossier,
      'unnamed_speaker',
      { means: { ko: '이름 없는 이를 출처가 뭐라 했나', en: 'How the source describes a speaker it does not name' } },
      ({ speaker }) => ('unnamed' in speaker ? speaker.unnamed : undefined),
    ),
    { name: 'words', field: 'quotations.words', of: ({ words }) => words },
    { name: 'language', field: 'quotations.lang', of: ({ lang }) => lang },
    { name: 'translation', field: 'quotations.translation', of: ({ translation }) => translation },
    { name: 'quoted_source_id', field: 'quotations.source', of: ({ source }) => source },
    ...whenColumns<Quotation>('when', { field: 'quotations.when' }, ({ when }) => when),
    ...textColumns<Quotation>(dossier, 'occasion', { field: 'quotations.occasion' }, ({ occasion }) => occasion),
    ...textColumns<Quotation>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    ...statusColumns<Quotation>(({ status }) => status),
    ...sourceColumns<Quotation>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('quotations', title, columns, factsOf(dossier, 'quotations'));
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
