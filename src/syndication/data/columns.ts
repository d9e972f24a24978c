import { copy } from '#copy/copy';
import { inWon } from '#derive/won';
import { factOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Citation } from '#facts/kinds/fact';
import type { Count, Money, Qualifier, Share } from '#facts/values/money';
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

/** An amount in dollars and in won, with the rate between them. */
export function moneyColumns<Row>(
  dossier: Dossier,
  of: (row: Row) => Money | undefined,
  { prefix = '', field = 'deals.amount' } = {},
): Column<Row>[] {
  const rate = factOf(dossier, 'exchange-rates', dossier.explainer.exchangeRate);
  return [
    { name: `${prefix}amount_usd`, field, unit: 'USD', of: (row) => of(row)?.usd },
    {
      name: `${prefix}amount_krw`,
      means: { ko: '그 달러를 exchange_rate_id의 환율로 셈한 원화', en: 'Those dollars in won, at exchange_rate_id' },
      unit: 'KRW',
      of: (row) => {
        const money = of(row);
        return money && Math.round(inWon(money.usd, rate.wonPerUsd));
      },
    },
    {
      name: `${prefix}exchange_rate_id`,
      means: { ko: '원화를 셈한 환율의 id', en: 'Id of the exchange rate behind the won' },
      of: (row) => of(row) && rate.id,
    },
  ];
}

/** A share, a count and how exactly a value is known. A range has two ends and no one number. */
export function valueColumns<Row>(
  of: (row: Row) => { amount?: Money | undefined; share?: Share | undefined; count?: Count | undefined },
  prefix = '',
): Column<Row>[] {
  const range = (row: Row, end: 'from' | 'to', of: (row: Row) => Share['percent'] | undefined) => {
    const value = of(row);
    return typeof value === 'object' ? value[end] : value;
  };
  const single = (value: Share['percent'] | undefined) => (typeof value === 'number' ? value : undefined);
  const percent = (row: Row) => of(row).share?.percent;
  const number = (row: Row) => of(row).count?.number;
  return [
    { name: `${prefix}share_percent`, field: 'figures.share', unit: '%', of: (row) => single(percent(row)) },
    { name: `${prefix}share_percent_from`, means: LOWER, unit: '%', of: (row) => range(row, 'from', percent) },
    { name: `${prefix}share_percent_to`, means: UPPER, unit: '%', of: (row) => range(row, 'to', percent) },
    { name: `${prefix}count`, field: 'figures.count', of: (row) => single(number(row)) },
    { name: `${prefix}count_from`, means: LOWER, of: (row) => range(row, 'from', number) },
    { name: `${prefix}count_to`, means: UPPER, of: (row) => range(row, 'to', number) },
    ...perLocale<Row>(
      `${prefix}count_unit`,
      { field: 'figures.count.unit' },
      (row, locale) => of(row).count?.unit[locale],
    ),
    qualifierColumn((row: Row) => {
      const { amount, share, count } = of(row);
      const value = amount ?? share ?? count;
      return value && (value.qualifier ?? 'exact');
    }, prefix),
  ];
}
const LOWER: Text = { ko: '범위의 작은 쪽. 범위가 아니면 그 값', en: 'Lower end of the range, or the value itself' };
const UPPER: Text = { ko: '범위의 큰 쪽. 범위가 아니면 그 값', en: 'Upper end of the range, or the value itself' };

/** How exactly a value is known. */
export function qualifierColumn<Row>(of: (row: Row) => Qualifier | undefined, prefix = ''): Column<Row> {
  return { name: `${prefix}qualifier`, field: 'deals.amount.qualifier', of };
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
