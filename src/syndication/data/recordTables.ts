import { copy } from '#copy/copy';
import { bibliography, type CitedSource } from '#derive/bibliography';
import { differencesInOrder } from '#derive/cautions';
import { conflicts, type SeenConflict } from '#derive/conflicts';
import { converted, rateOfConversions } from '#derive/beside';
import { factValue } from '#derive/factValue';
import type { Difference, PrintedConversion } from '#facts/kinds/difference';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Money } from '#facts/values/money';
import { highest } from '#facts/values/quantity';
import type { Value } from '#facts/values/value';
import type { Text } from '#facts/values/text';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { CURRENCY, moneyColumns, RATE, valueColumns } from './valueColumns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

/** Values given elsewhere beside the ones used here. */
export function conflictTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<SeenConflict>[] = [
    { name: 'fact_id', means: ID, of: ({ fact }) => fact.id },
    ...titleColumns<SeenConflict>(dossier, 'title', { field: 'every.title' }, ({ fact }) => fact.id),
    ...moneyColumns<SeenConflict>(dossier, ({ fact }) => moneyIn(used(dossier, fact)), { prefix: 'used_' }),
    ...valueColumns<SeenConflict>(dossier, ({ fact }) => used(dossier, fact), 'used_'),
    ...whenColumns<SeenConflict>('used_when', { field: 'events.when' }, ({ fact }) =>
      'when' in fact ? fact.when : undefined,
    ),
    ...moneyColumns<SeenConflict>(dossier, ({ conflict }) => moneyIn(conflict.value), {
      prefix: 'seen_',
      field: 'every.conflicts.value',
    }),
    ...valueColumns<SeenConflict>(dossier, ({ conflict }) => conflict.value, 'seen_'),
    ...whenColumns<SeenConflict>('seen_when', { field: 'every.conflicts.when' }, ({ conflict }) => conflict.when),
    ...textColumns<SeenConflict>(
      dossier,
      'seen_text',
      { field: 'every.conflicts.text' },
      ({ conflict }) => conflict.text,
    ),
    ...textColumns<SeenConflict>(dossier, 'why', { field: 'every.conflicts.why' }, ({ conflict }) => conflict.why),
    ...sourceColumns<SeenConflict>(dossier, ({ source }) => [source.id]),
    ...last,
  ];
  return dataTable('conflicts', title, columns, conflicts(dossier));
}

/** The value we use where another was seen. */
function used(dossier: Dossier, fact: Fact): Value | undefined {
  const value = factValue(dossier, fact);
  return value?.form === 'when' || value?.form === 'rate' ? undefined : value;
}

const moneyIn = (value: Value | undefined): Money | undefined => (value?.form === 'money' ? value : undefined);

/** The article's statements against the record. */
export function differenceTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<Difference>[] = [
    { name: 'id', means: ID, of: ({ id }) => id },
    { name: 'register', field: 'differences.register', of: ({ register }) => register },
    ...titleColumns<Difference>(dossier, 'title', { field: 'differences.title' }, ({ id }) => id),
    ...textColumns<Difference>(dossier, 'claim', { field: 'differences.claim' }, ({ claim }) => claim),
    ...textColumns<Difference>(dossier, 'record', { field: 'differences.record' }, ({ record }) => record),
    { name: 'verdict', field: 'differences.verdict', of: ({ verdict }) => verdict },
    ...perLocale<Difference>(
      'verdict',
      CODE_IN_WORDS,
      ({ verdict }, locale) => copy(locale).differences.verdict[verdict],
    ),
    { name: 'about', field: 'differences.about', of: ({ about }) => about.join(' ') },
    ...textColumns<Difference>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    ...statusColumns<Difference>(({ status }) => status),
    ...sourceColumns<Difference>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('differences', title, columns, differencesInOrder(dossier));
}

interface ConversionRow extends PrintedConversion {
  difference: Difference;
}

/** The won figures that the article printed, and the same dollars worked out. */
export function conversionTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const rows = differencesInOrder(dossier).flatMap((difference) =>
    (difference.conversions ?? []).map((conversion): ConversionRow => ({ difference, ...conversion })),
  );
  const rateOf = ({ difference }: ConversionRow) => rateOfConversions(dossier, difference.conversions ?? []);
  const columns: Column<ConversionRow>[] = [
    { name: 'difference_id', means: ID, of: ({ difference }) => difference.id },
    { name: 'fact_id', field: 'differences.conversions.of', of: (row) => row.of },
    ...titleColumns<ConversionRow>(dossier, 'title', { field: 'every.title' }, (row) => row.of),
    { name: 'amount', field: 'differences.conversions.amount', of: ({ amount }) => highest(amount.number) },
    { name: 'currency', means: CURRENCY, of: ({ amount }) => amount.currency.toUpperCase() },
    { name: 'printed', field: 'differences.conversions.printed', of: ({ printed }) => printed },
    { name: 'printed_currency', means: CURRENCY, of: (row) => rateOf(row).in.toUpperCase() },
    {
      name: 'recomputed',
      means: { ko: '그 금액을 exchange_rate_id의 환율로 셈한 값', en: 'That amount at exchange_rate_id' },
      of: (row) => Math.round(highest(converted(row.amount, rateOf(row)).money.number)),
    },
    { name: 'exchange_rate_id', means: RATE, of: (row) => rateOf(row).id },
    { name: 'rate', field: 'exchange-rates.is', of: (row) => rateOf(row).is },
    ...sourceColumns<ConversionRow>(dossier, ({ difference }) => difference.sources),
    ...last,
  ];
  return dataTable('conversions', title, columns, rows);
}

/** Every source with how it was read, newest first. */
export function sourceTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const list = (ids: string | string[] | undefined) => (Array.isArray(ids) ? ids.join(' ') : ids);
  const columns: Column<CitedSource>[] = [
    { name: 'id', means: ID, of: ({ source }) => source.id },
    ...titleColumns<CitedSource>(dossier, 'title', { field: 'sources.title' }, ({ source }) => source.id),
    ...perLocale<CitedSource>(
      'publisher',
      { field: 'sources.publisher' },
      ({ source }, locale) => source.publisher[locale],
    ),
    { name: 'url', field: 'sources.url', of: ({ source }) => source.url },
    { name: 'archived', field: 'sources.archived', of: ({ source }) => source.archived },
    { name: 'gone', field: 'sources.gone', of: ({ source }) => source.gone },
    { name: 'kind', field: 'sources.kind', of: ({ source }) => source.kind },
    ...perLocale<CitedSource>('kind', CODE_IN_WORDS, ({ source }, locale) => copy(locale).sources.kind[source.kind]),
    { name: 'party', field: 'sources.party', of: ({ source }) => list(source.party) },
    { name: 'origin', field: 'sources.origin', of: ({ source }) => source.origin },
    { name: 'read', field: 'sources.read', of: ({ source }) => source.read },
    ...perLocale<CitedSource>('read', CODE_IN_WORDS, ({ source }, locale) => copy(locale).sources.read[source.read]),
    ...textColumns<CitedSource>(dossier, 'read_note', { field: 'sources.readNote' }, ({ source }) => source.readNote),
    ...whenColumns<CitedSource>('published', { field: 'sources.published' }, ({ source }) => source.published),
    { name: 'accessed', field: 'sources.accessed', of: ({ source }) => source.accessed },
    {
      name: 'cited_by',
      means: { ko: '이 출처에 기댄 사실들의 id', en: 'Ids of the facts that rest on it' },
      of: ({ citedBy }) => citedBy.map(({ id }) => id).join(' '),
    },
    ...last,
  ];
  return dataTable('sources', title, columns, bibliography(dossier));
}

const CODE_IN_WORDS = { means: { ko: '앞 열의 코드를 읽는 말로', en: 'The code before it in a reader’s words' } };
const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
