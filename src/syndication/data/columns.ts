import { copy } from '#copy/copy';
import { beside } from '#derive/beside';
import { factOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Citation } from '#facts/kinds/fact';
import type { Money } from '#facts/values/money';
import { highest, lowest, type Qualifier, type Quantity } from '#facts/values/quantity';
import { quantityIn, type Value } from '#facts/values/value';
import type { Status } from '#facts/values/status';
import { STATUSES } from '#facts/values/status';
import { citedIds } from '#facts/rules/statusRules';
import { LOCALES, type Locale, type Text } from '#facts/values/text';
import type { When } from '#facts/values/when';
import type { Column } from './dataTable.ts';
import { formatValue } from '#format/value';
import { oneLine, plainWords, titleWords } from '../plainWords.ts';
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

/** An amount in its own currency, and in the one that stands beside it in the Korean text, with the rate between them. */
export function moneyColumns<Row>(
  dossier: Dossier,
  of: (row: Row) => Money | undefined,
  { prefix = '', field = 'deals.amount', when }: MoneyTold<Row> = {},
): Column<Row>[] {
  const other = (row: Row) => {
    const money = of(row);
    return money && beside(dossier, money, 'ko', when?.(row));
  };
  return [
    { name: `${prefix}amount`, field, of: (row) => single(of(row)?.number) },
    { name: `${prefix}amount_from`, means: LOWER, of: (row) => end(of(row)?.number, lowest) },
    { name: `${prefix}amount_to`, means: UPPER, of: (row) => end(of(row)?.number, highest) },
    { name: `${prefix}currency`, means: CURRENCY, of: (row) => of(row)?.currency.toUpperCase() },
    { name: `${prefix}beside`, means: BESIDE, of: (row) => wholeUnits(single(other(row)?.money.number)) },
    { name: `${prefix}beside_currency`, means: CURRENCY, of: (row) => other(row)?.money.currency.toUpperCase() },
    { name: `${prefix}exchange_rate_id`, means: RATE, of: (row) => other(row)?.rate.id },
  ];
}

interface MoneyTold<Row> {
  prefix?: string;
  field?: string;
  /** When the amount was so: of several rates the nearest is taken. */
  when?: (row: Row) => When | undefined;
}

const single = (number: Quantity | undefined) => (typeof number === 'number' ? number : undefined);
const end = (number: Quantity | undefined, which: (number: Quantity) => number) =>
  number === undefined ? undefined : which(number);
const wholeUnits = (number: number | undefined) => number && Math.round(number);

/** What a value of any form comes to, and how exactly it is known. A range has two ends and no one number. */
export function valueColumns<Row>(of: (row: Row) => Value | undefined, prefix = ''): Column<Row>[] {
  const number = (row: Row): Quantity | undefined => {
    const value = of(row);
    return value && quantityIn(value);
  };
  return [
    { name: `${prefix}form`, means: FORM, of: (row) => of(row)?.form },
    { name: `${prefix}value`, means: NUMBER, of: (row) => single(number(row)) },
    { name: `${prefix}value_from`, means: LOWER, of: (row) => end(number(row), lowest) },
    { name: `${prefix}value_to`, means: UPPER, of: (row) => end(number(row), highest) },
    ...perLocale<Row>(`${prefix}value`, { means: AS_WRITTEN }, (row, locale) => {
      const value = of(row);
      return value && oneLine(formatValue(value, locale));
    }),
    qualifierColumn((row: Row) => {
      const value = of(row);
      return value && (value.qualifier ?? 'exact');
    }, prefix),
  ];
}
export const CURRENCY: Text = { ko: '통화의 ISO 4217 부호', en: 'Currency, as its ISO 4217 code' };
const BESIDE: Text = {
  ko: '그 금액을 exchange_rate_id의 환율로 셈한 값',
  en: 'That amount in the other currency, at exchange_rate_id',
};
export const RATE: Text = { ko: '그 환율의 id', en: 'Id of the exchange rate behind it' };
const FORM: Text = {
  ko: '값의 꼴: money share points count ratio index times moment rank',
  en: 'Form of the value: money share points count ratio index times moment rank',
};
const NUMBER: Text = {
  ko: '값의 수. 범위면 비고 두 끝이 있다',
  en: 'The number; empty for a range, which has two ends',
};
const AS_WRITTEN: Text = { ko: '쪽에 적힌 그대로의 값', en: 'The value as pages write it' };
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
