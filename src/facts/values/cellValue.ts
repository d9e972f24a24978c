import { z } from 'zod';
import type { Currency } from './currency.ts';
import { IdSchema } from './text.ts';
import type { Form, Value } from './value.ts';
import { isPartialDate } from './when.ts';

/** What names a row: a date (`2024-03`), the id of a party, or an id under `names`. YAML reads a bare year as a number. */
export const RowKeySchema = z.union([IdSchema, z.int().min(1000).max(9999)]).transform(String);

/** What a column says of the values under it: their form, and what that form needs besides a number. */
export interface ColumnForm {
  form: Form;
  currency?: Currency | undefined;
  /** What is counted, and for how many of what: ids of units. */
  unit?: string | undefined;
  per?: { number: number; unit: string } | undefined;
  base?: { when: string; is: number } | undefined;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e\d{1,2})?$/;

/** Whether a cell under a column of this form can be read: a bare number, a date for a moment, a whole number for a rank. */
export function isCellOf(form: Form, text: string): boolean {
  if (form === 'moment') return isPartialDate(text);
  return form === 'rank' ? /^[1-9]\d*$/.test(text) : NUMBER.test(text);
}

/** The value in a cell; undefined where it cannot be read, or the column says too little. */
export function cellValue(text: string, { form, currency, unit, per, base }: ColumnForm): Value | undefined {
  if (!isCellOf(form, text)) return undefined;
  const number = Number(text);
  switch (form) {
    case 'money':
      return currency === undefined ? undefined : { form, currency, number };
    case 'share':
      return { form, percent: number };
    case 'points':
      return { form, points: number };
    case 'count':
      return unit === undefined ? undefined : { form, number, unit };
    case 'ratio':
      return unit === undefined || !per ? undefined : { form, number, unit, per };
    case 'index':
      return base && { form, index: number, base };
    case 'times':
      return { form, times: number };
    case 'rank':
      return { form, rank: number };
    case 'moment':
      return { form, moment: text };
    default:
      return form satisfies never;
  }
}
