import type { z } from 'zod';
import { hasStrangeLetters } from '#intake/letterFaults';
import type { Edit, Span } from '#intake/problem';
import type { Path, WrittenFact, Finding } from '#intake/writtenFile';
import { keySpan, spanOf, writePath } from '#intake/writtenFile';
import { badFormat, isNumberField, missing, notAllowed, outOfBounds, wrongShape } from './schemaWords.ts';
import { unknownField } from './unknownField.ts';
import { notACurrency, notAValue, notOneCurrency, twoForms } from './valueWords.ts';
import { isCurrency } from '../values/currency.ts';
import { MoneySchema } from '../values/money.ts';
import { FORM_KEYS, schemaOfForm } from '../values/writtenForm.ts';
import { meantDate } from '../values/writtenDate.ts';
import { meantNumber } from '../values/writtenNumber.ts';
import { badDate, badZone, looksLikeDate } from './dateWords.ts';
import { LOCALES } from '../values/text.ts';

type Issue = z.core.$ZodIssue;
/** The fields that may be written at a place of the file. */
type FieldsAt = (path: Path) => readonly string[];

/** The schema's complaints in an editor's words, each at its place. */
export function schemaFindings(file: WrittenFact, issues: readonly Issue[], fields: FieldsAt): Finding[] {
  const ofValues = new Map<string, Finding[]>();
  const others = issues.flatMap((issue) => {
    const path = valuePath(file, issue.path);
    if (!path) return translate(file, deepest(issue), fields);
    const name = writePath(path);
    if (!ofValues.has(name)) ofValues.set(name, valueFindings(file, path, fields));
    return [];
  });
  return [...others, ...[...ofValues.values()].flat()];
}

/** Where the value that a complaint is about stands; undefined where it is about none, or none is there. */
function valuePath(file: WrittenFact, path: readonly PropertyKey[]): Path | undefined {
  const at = path.findIndex((key) => key === 'value' || key === 'amount');
  const found = at < 0 ? undefined : (path.slice(0, at + 1) as Path);
  const value = found && valueAt(file.data, found);
  const isDate = typeof value === 'string' && path[at] === 'value' && meantDate(value);
  return value === undefined || value === null || isDate ? undefined : found;
}

/** What is wrong with a value, by the form that its keys speak of. */
function valueFindings(file: WrittenFact, path: Path, fields: FieldsAt): Finding[] {
  const value = valueAt(file.data, path);
  const span = spanOf(file, path);
  if (typeof value !== 'object' || value === null)
    return [{ field: writePath(path), span, ...notAValue(String(path.at(-1)), String(value)) }];
  const keys = Object.keys(value);
  const money = keys.find(isCurrency);
  const other = keys.find((key) => FORM_KEYS.includes(key));
  if (money && other) {
    const both = [...path, other];
    return [{ field: writePath(both), span: keySpan(file, both), ...twoForms(money, other) }];
  }
  const schema = path.at(-1) === 'amount' ? MoneySchema : schemaOfForm(value);
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => translate(file, deepest({ ...issue, path: [...path, ...issue.path] }), fields));
}

/** A union says only "invalid"; the branch that came furthest says what is wrong. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const refusing = issue.errors.filter((errors) => errors.length > 0);
  const alike = refusing.filter((errors) => !errors.some(isOfAnotherType));
  const branches = likeliest(alike.length > 0 ? alike : refusing);
  const furthest = branches.reduce<Issue | undefined>((best, errors) => {
    const first = errors[0];
    if (!first) return best;
    return !best || score(first) > score(best) ? first : best;
  }, undefined);
  return furthest ? deepest({ ...furthest, path: [...issue.path, ...furthest.path] } as Issue) : issue;
}

/** A group of fields is no slip of `true`, nor a word one of a group: the branch for another type says nothing of it. */
function isOfAnotherType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_value' || code === 'invalid_type');
}

/** Of several forms that a group of fields may have, those that know the most of its fields. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly (readonly Issue[])[] {
  const strange = branches.map((errors) => errors.reduce((sum, one) => sum + strangeIn(one), 0));
  const least = Math.min(...strange);
  return branches.filter((_, at) => strange[at] === least);
}

function strangeIn(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length * 2;
  return issue.code === 'invalid_type' && issue.path.length <= 1 && issue.input === undefined ? 1 : 0;
}

function score(issue: Issue): number {
  return issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1);
}

function translate(file: WrittenFact, issue: Issue, fields: FieldsAt): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const value = valueAt(file.data, path);
  const wrong = issue.code === 'custom' ? (issue.params as { wrong?: string; keys?: string[] } | undefined) : undefined;
  if (wrong?.wrong === 'currency' && value !== undefined) {
    const key = typeof value === 'string' ? value : String(path.at(-1));
    const span = typeof value === 'string' ? spanOf(file, path) : keySpan(file, path);
    return [{ field: writePath(path), span, ...notACurrency(key, currenciesBeside(file, path)) }];
  }
  if (wrong?.wrong === 'currencies') {
    return [{ field: writePath(path), span: keySpan(file, path), ...notOneCurrency(wrong.keys ?? []) }];
  }
  const base = { field: writePath(path), span: spanOf(file, path) };
  if (wrong?.wrong === 'zone' && value !== undefined) return [{ ...base, ...badZone(String(value)) }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: writePath([...path, key]),
      span: keySpan(file, [...path, key]),
      ...unknownField(key, path.length === 0 ? fields(path) : siblings(path, fields)),
    }));
  }
  if (value === undefined || value === null) return [{ ...base, ...missing(path) }];
  if (looksLikeDate(path)) {
    // To YAML 2026.10 is the number 2026.1: what was typed is read, not what came of it.
    const typed = typeof value === 'number' ? file.text.slice(base.span.start, base.span.end) : String(value);
    return [{ ...base, ...badDate(typed, path), ...replacement(base.span, value, meantDate(typed)?.iso) }];
  }
  if (issue.code === 'invalid_value') return [{ ...base, ...notAllowed(String(value), issue.values.map(String)) }];
  if (issue.code === 'too_big' || issue.code === 'too_small') return [{ ...base, ...outOfBounds(issue, value) }];
  // The letters are told by their place already (letterFaults.ts).
  if (issue.code === 'invalid_format' && hasStrangeLetters(String(value))) return [];
  if (issue.code === 'invalid_format') return [{ ...base, ...badFormat(String(value)) }];
  const number = isNumberField(path) ? meantNumber(String(value)) : undefined;
  return [{ ...base, ...wrongShape(path, value, issue), ...replacement(base.span, value, number) }];
}

/** The same value in our writing, to stand where the other stood, quotation marks and all. */
function replacement(span: Span, value: unknown, text: string | undefined): { fix?: Edit } {
  return text === undefined || typeof value === 'object' ? {} : { fix: { span, text } };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at === null || typeof at !== 'object' ? undefined : (at as Record<string | number, unknown>)[key]),
    data,
  );
}

/** The currencies that stand beside a key. */
function currenciesBeside(file: WrittenFact, path: Path): string[] {
  const group = valueAt(file.data, path.slice(0, -1));
  return group !== null && typeof group === 'object' ? Object.keys(group).filter(isCurrency) : [];
}

const BILINGUAL: readonly string[] = LOCALES;
const FORMS = [
  'percent',
  'part',
  'whole',
  'base',
  'points',
  'number',
  'unit',
  'per',
  'index',
  'times',
  'year',
  'rank',
  'qualifier',
];
const VALUE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  amount: ['per', 'qualifier', 'interval'],
  value: FORMS,
};

/** A field inside a group is one of the group’s: what stands at the top of the file was not meant. */
function siblings(path: Path, fields: FieldsAt): readonly string[] {
  const known = VALUE_FIELDS[String(path.at(-1))] ?? fields(path);
  return known.length > 0 ? known : BILINGUAL;
}
