import type { Message } from '#intake/problem';
import { currencySign, koreanCurrency, type Currency } from '../values/currency.ts';
import { highest, lowest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import type { Value } from '../values/value.ts';

/** A value as the desk says it in a report: `12.5조 원`, `₩12.5tn`; `27%`. */
export function asSaid(value: Value): Message {
  const quantity = quantityIn(value);
  // A time, which is no quantity, is said as it is written.
  if (value.form === 'moment' && typeof value.moment === 'string') return { ko: value.moment, en: value.moment };
  if (quantity === undefined) return { ko: value.form, en: value.form };
  const ends = [...new Set([lowest(quantity), highest(quantity)])];
  const say = (write: (end: number) => string): string => ends.map(write).join('~');
  if (value.form === 'money') {
    const { currency } = value;
    return { ko: say((end) => inKorean(currency, end)), en: say((end) => inEnglish(currency, end)) };
  }
  const unit = value.form === 'share' ? '%' : value.form === 'points' ? '%p' : '';
  const plain = say((end) => String(round(end))) + unit;
  return { ko: plain, en: plain };
}

/** 72500000000000 won as 72조 5,000억 원, for the repair. */
export function inKorean(currency: Currency, value: number): string {
  const size = Math.abs(value);
  const parts = [
    [Math.floor(size / 1e12), '조'],
    [Math.floor((size % 1e12) / 1e8), '억'],
    [Math.floor((size % 1e8) / 1e4), '만'],
    [round(size % 1e4), ''],
  ] as const;
  const written = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${grouped(count)}${unit}`)
    .join(' ');
  return `${value < 0 ? '-' : ''}${written || '0'}${/\d$/.test(written) ? '' : ' '}${koreanCurrency(currency)}`;
}

/** The same in English: ₩72.5tn. */
export function inEnglish(currency: Currency, value: number): string {
  const size = Math.abs(value);
  const [unit, suffix] = SCALES.find(([least]) => size >= least) ?? [1, ''];
  return `${value < 0 ? '-' : ''}${currencySign(currency)}${round(size / unit)}${suffix}`;
}

const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

const grouped = (count: number): string => String(count).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
const round = (value: number): number => Number(value.toPrecision(6));
