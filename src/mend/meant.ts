import type { FieldSchema } from '#facts/desk/fieldSchema';
import { isCurrency } from '#facts/values/currency';
import { isPartialDate } from '#facts/values/when';
import { meantAmount } from '#facts/values/writtenAmount';
import { meantDate } from '#facts/values/writtenDate';
import { meantNumber } from '#facts/values/writtenNumber';
import type { Message } from '#intake/problem';

/** What an editor typed, as data; or why nobody can say what was meant. */
export type Meant = { value: unknown } | { refused: Message };

/** Reads what was typed into a form by the schema of its field: amounts and dates as people write them. Nothing typed is nothing. */
export function meantBy(schema: FieldSchema, typed: unknown): Meant {
  if (typed === null || typed === undefined || typed === '') return { value: undefined };
  if (schema.anyOf) return oneOf(schema.anyOf, typed);
  if (Array.isArray(typed)) return listBy(schema, typed);
  if (typeof typed === 'object') return groupBy(schema, typed as Record<string, unknown>);
  if (typeof typed !== 'string') return { value: typed };
  if (isNumeric(schema)) return numberBy(typed);
  if (isDate(schema)) return dateBy(typed);
  if (schema.type === 'boolean' || schema.const === true) return { value: typed === 'true' ? true : undefined };
  return typed.trim() === '' ? { value: undefined } : { value: typed };
}

const isNumeric = ({ type }: FieldSchema): boolean => type === 'number' || type === 'integer';
/** Dates are texts by what they must look like. */
export const isDate = ({ type, pattern }: FieldSchema): boolean =>
  type === 'string' && /^\^\\d\{4\}/.test(pattern ?? '');

function oneOf(branches: readonly FieldSchema[], typed: unknown): Meant {
  const date = branches.find(isDate);
  if (typeof typed === 'string' && date) return dateBy(typed);
  const fitting = branches.filter((branch) => isOfForm(branch, typed));
  const [first, ...others] = fitting.length > 0 ? fitting : branches;
  const read = first ? meantBy(first, typed) : { value: typed };
  for (const other of 'refused' in read ? others : []) {
    const again = meantBy(other, typed);
    if (!('refused' in again)) return again;
  }
  return read;
}

/** Whether what was typed could be of this branch, by the names of its fields. */
export function isOfForm(branch: FieldSchema, typed: unknown): boolean {
  if (branch.anyOf) return branch.anyOf.some((each) => isOfForm(each, typed));
  if (Array.isArray(typed)) return branch.type === 'array';
  if (typed === null || typeof typed !== 'object') return branch.type !== 'object' && branch.type !== 'array';
  if (branch.type !== 'object') return false;
  const known = branch.properties ?? {};
  const keys = Object.keys(typed);
  const isOpen = branch.additionalProperties !== undefined && branch.additionalProperties !== false;
  return (
    keys.every((key) => key in known || (isOpen && isCurrency(key))) &&
    (branch.required ?? []).every((key) => keys.includes(key))
  );
}

function listBy(schema: FieldSchema, typed: readonly unknown[]): Meant {
  const items = schema.items && !Array.isArray(schema.items) ? schema.items : {};
  const read = typed.map((item) => meantBy(items, item));
  const refused = read.find((each) => 'refused' in each);
  if (refused) return refused;
  const kept = read.flatMap((each) => ('value' in each && each.value !== undefined ? [each.value] : []));
  return { value: kept.length === 0 && typed.length > 0 ? undefined : kept };
}

function groupBy(schema: FieldSchema, typed: Record<string, unknown>): Meant {
  const kept: [string, unknown][] = [];
  for (const [key, each] of Object.entries(typed)) {
    const known = schema.properties?.[key];
    const own = known ?? (schema.additionalProperties || {});
    const read = meantBy(own, each);
    if ('refused' in read) return read;
    if (read.value === undefined) continue;
    // `$50bn` says its currency itself.
    const said = !known && isCurrency(key) && typeof each === 'string' ? meantAmount(each)?.currency : undefined;
    kept.push([said ?? key, read.value]);
  }
  return { value: kept.length === 0 && Object.keys(typed).length > 0 ? undefined : Object.fromEntries(kept) };
}

function numberBy(typed: string): Meant {
  const text = typed.normalize('NFKC').trim().replace(/^[−–]/, '-');
  const [sign, bare] = text.startsWith('-') ? [-1, text.slice(1)] : [1, text];
  const read = meantNumber(bare) ?? meantAmount(bare)?.number;
  const value = read === undefined ? NaN : sign * Number(read);
  return Number.isFinite(value)
    ? { value }
    : {
        refused: {
          ko: `숫자로 읽을 수 없습니다: ${typed}. 2조 5,000억, 500억, 1.5bn, 12,000처럼 쓰세요`,
          en: `This cannot be read as a number: ${typed}. Write 2조 5,000억, 1.5bn or 12,000`,
        },
      };
}

function dateBy(typed: string): Meant {
  const text = typed.normalize('NFKC').trim();
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return { value: text };
  const read = isPartialDate(text) ? { iso: text } : (meantDate(text) ?? {});
  if (read.iso !== undefined) return { value: read.iso.length === 4 ? Number(read.iso) : read.iso };
  if ('either' in read && read.either) {
    const [a, b] = read.either;
    return { refused: { ko: `${a}인지 ${b}인지 알 수 없습니다`, en: `This may be ${a} or ${b}` } };
  }
  return {
    refused: {
      ko: `그런 날짜는 없습니다: ${typed}. 2026-02-27, 2026-02, 2026년 2월 27일처럼 쓰세요`,
      en: `There is no such date: ${typed}. Write 2026-02-27, 2026-02 or 27 February 2026`,
    },
  };
}
