import type { FieldSchema } from '#facts/desk/fieldSchema';
import { DECLARATIONS, type Folder } from '#facts/kinds/folders';
import type { Path } from '#intake/writtenFile';
import { formOf, kindOf, orderOf, schemaAt } from './fieldForm.ts';
import { factIn } from './mended.ts';

/** A field as the panel shows it, with what else the file says. */
export interface AskedField {
  file: string;
  hash: string;
  kind: string;
  path: Path;
  schema: FieldSchema;
  /** What is written there, as data. */
  value: unknown;
  /** Every field of the kind, in the order of its template: its name, its meaning, and whether the file has it. */
  fields: { key: string; says: string; isThere: boolean }[];
  /** Facts from which its value is worked out. */
  worked: string[];
  /** Whether it has a picture file beside it. */
  picture: boolean;
}

/** The field at a path of a file, or the file as a whole; undefined where there is none. */
export function fieldOf(
  { file, text, hash }: { file: string; text: string; hash: string },
  path: Path,
): AskedField | undefined {
  const kind = kindOf(file);
  const fact = factIn({ path: file, text });
  if (!kind || !fact) return undefined;
  const form = formOf(kind);
  const schema = schemaAt(form, path, fact.data);
  if (!schema) return undefined;
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    fact.data,
  );
  const fields = orderOf(form).map((key) => ({
    key,
    says: form.properties?.[key]?.description ?? '',
    isThere: fact.data[key] !== undefined,
  }));
  return {
    file,
    hash,
    kind,
    path,
    schema,
    value,
    fields,
    worked: workedFrom(fact.data['worked']),
    picture: hasPicture(kind),
  };
}

const hasPicture = (kind: Folder | 'explainer'): boolean => kind !== 'explainer' && DECLARATIONS[kind].picture === true;

function workedFrom(worked: unknown): string[] {
  if (worked === null || typeof worked !== 'object') return [];
  return Object.values(worked)
    .flat()
    .map((part: unknown) => (part !== null && typeof part === 'object' && 'series' in part ? part.series : part))
    .filter((id) => typeof id === 'string');
}
