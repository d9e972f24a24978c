import { copy } from '#copy/copy';
import { factOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Citation } from '#facts/kinds/fact';
import type { Status } from '#facts/values/status';
import { STATUSES } from '#facts/values/status';
import { citedIds } from '#facts/rules/statusRules';
import { LOCALES, type Locale, type Text } from '#facts/values/text';
import type { When } from '#facts/values/when';
import type { Column } from './dataTable.ts';
import { plainWords, titleWords } from '../plainWords.ts';
import { writtenWhen } from './writtenWhen.ts';

/** What a column is told about itself besides how its cell is found. */
type Told = Omit<Column<never>, 'name' | 'of'>;

/** One text as two columns, `_ko` and `_en`. */
export function textColumns<Row>(dossier: Dossier, name: string, told: Told, of: (row: Row) => Text | undefined) {
  return perLocale<Row>(name, told, (row, locale) => plainWords(of(row), dossier, locale));
}

/** What a fact is called, as two columns. */
export function titleColumns<Row>(dossier: Dossier, name: string, told: Told, of: (row: Row) => string | undefined) {
  return perLocale<Row>(name, told, (row, locale) => {
    const id = of(row);
    const fact = id === undefined ? undefined : findFact(dossier, id);
    return fact && titleWords(fact, dossier, locale);
  });
}

/** A cell in each language. */
export function perLocale<Row>(
  name: string,
  told: Told,
  of: (row: Row, locale: Locale) => string | undefined,
): Column<Row>[] {
  return LOCALES.map((locale) => ({ ...told, name: `${name}_${locale}`, of: (row) => of(row, locale) }));
}

/** A date as precisely as it is known: as written, the first and last day it can mean, and how precisely. */
export function whenColumns<Row>(name: string, told: Told, of: (row: Row) => When | undefined): Column<Row>[] {
  const part = (key: keyof ReturnType<typeof writtenWhen>) => (row: Row) => {
    const when = of(row);
    return when === undefined ? undefined : writtenWhen(when)[key];
  };
  return [
    { ...told, name, of: part('date') },
    {
      name: `${name}_from`,
      means: { ko: '그 날짜가 뜻할 수 있는 첫날', en: 'The first day that date can mean' },
      of: part('from'),
    },
    {
      name: `${name}_to`,
      means: { ko: '그 날짜가 뜻할 수 있는 마지막 날', en: 'The last day that date can mean' },
      of: part('to'),
    },
    {
      name: `${name}_precision`,
      means: { ko: '날짜를 얼마나 정확히 아는가', en: 'How precisely the date is known' },
      allowed: ['day', 'month', 'year', 'period', 'about', 'by'],
      of: part('precision'),
    },
  ];
}

/** How well it stands: the code, and the reader's word. */
export function statusColumns<Row>(of: (row: Row) => Status | undefined): Column<Row>[] {
  return [
    { name: 'status', field: 'every.status', allowed: STATUSES, of },
    ...perLocale<Row>(
      'status',
      { means: { ko: '확인 정도를 읽는 말로', en: 'The standing in a reader’s word' } },
      (row, locale) => {
        const status = of(row);
        return status && copy(locale).status[status].word;
      },
    ),
  ];
}

/** What it rests on: ids and addresses, parted by spaces. A source without an address has none here either. */
export function sourceColumns<Row>(dossier: Dossier, of: (row: Row) => readonly Citation[] | undefined): Column<Row>[] {
  const sources = (row: Row) => [...new Set(citedIds(of(row)))].map((id) => factOf(dossier, 'sources', id));
  return [
    {
      name: 'source_ids',
      means: {
        ko: '출처의 id들, 빈칸으로 가른다',
        en: 'Ids of the sources, parted by spaces; see the table of sources',
      },
      of: (row) =>
        sources(row)
          .map(({ id }) => id)
          .join(' '),
    },
    {
      name: 'source_urls',
      means: { ko: '출처의 주소들, 빈칸으로 가른다', en: 'Addresses of the sources that have one, parted by spaces' },
      of: (row) =>
        sources(row)
          .flatMap(({ url }) => url ?? [])
          .join(' '),
    },
  ];
}

/** The day the table speaks of and its terms, in every row, because a CSV file has no head to say it in. */
export function lastColumns<Row>(dossier: Dossier, licence: string): Column<Row>[] {
  return [
    { name: 'as_of', field: 'explainer.asOf', of: () => dossier.explainer.asOf },
    {
      name: 'licence',
      means: { ko: '이용 조건. 출처를 밝히면 누구나 쓸 수 있다', en: 'Terms of use: anyone may, naming the source' },
      of: () => licence,
    },
  ];
}

/** A fact's remark for readers. */
export function noteOf(fact: Fact): Text | undefined {
  return 'note' in fact ? fact.note : undefined;
}
