import { beside } from '#derive/beside';
import type { Dossier } from '#facts/kinds/dossier';
import type { Money } from '#facts/values/money';
import { highest, lowest, type Qualifier, type Quantity } from '#facts/values/quantity';
import { OWN_LOCALE, type Text } from '#facts/values/text';
import { quantityIn } from '#facts/values/numberOf';
import { FORMS, type Value } from '#facts/values/value';
import type { When } from '#facts/values/when';
import { formatValue } from '#format/value';
import { oneLine } from '../plainWords.ts';
import { perLocale } from './columns.ts';
import type { Column } from './dataTable.ts';

/** An amount in its own currency, and in the one that stands beside it in the Korean text, with the rate between them. */
export function moneyColumns<Row>(
  dossier: Dossier,
  of: (row: Row) => Money | undefined,
  { prefix = '', field = 'deals.amount', when }: MoneyTold<Row> = {},
): Column<Row>[] {
  const other = (row: Row) => {
    const money = of(row);
    return money && beside(dossier, money, OWN_LOCALE, when?.(row));
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
export function valueColumns<Row>(dossier: Dossier, of: (row: Row) => Value | undefined, prefix = ''): Column<Row>[] {
  const number = (row: Row): Quantity | undefined => {
    const value = of(row);
    return value && quantityIn(value);
  };
  return [
    { name: `${prefix}form`, means: FORM, allowed: FORMS, of: (row) => of(row)?.form },
    { name: `${prefix}value`, means: NUMBER, of: (row) => single(number(row)) },
    { name: `${prefix}value_from`, means: LOWER, of: (row) => end(number(row), lowest) },
    { name: `${prefix}value_to`, means: UPPER, of: (row) => end(number(row), highest) },
    ...perLocale<Row>(`${prefix}value`, { means: AS_WRITTEN }, (row, locale) => {
      const value = of(row);
      return value && oneLine(formatValue(value, dossier, locale));
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
  ko: '값이 어떤 꼴인가',
  en: 'Which form the value has',
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
