import { fieldSchema } from '#facts/desk/editorSchemas';
import type { FieldSchema } from '#facts/desk/fieldSchema';
import { KIND_FOLDERS, type Kind } from '#facts/kinds/kinds';
import { isLocale, LOCALES } from '#facts/values/text';

/** A field of a kind of fact as its schema tells of it. */
export interface SchemaField {
  /** `deals.tranches.amount.usd`; what every kind has is under `every`. */
  path: string;
  /** The schema's own Korean words, their first sentence. */
  ko: string;
  allowed: readonly string[];
}

type KindName = Kind | 'explainer';
/** What every fact has is described once, and is here by the schema of a kind that has all of it. */
const EVERY: KindName = 'events';
const SHARED = ['title', 'status', 'by', 'supersededBy', 'sources', 'note', 'conflicts', 'history', 'reviewBy'];
/** Notes of the desk to itself, which are not published. */
export const UNPUBLISHED: readonly string[] = ['waivers', 'says', 'atomic', 'passage', 'embargo', 'approved'];
/** Of a takedown is told that, when and why; not what it was called. */
const UNTOLD = ['fact', 'folder', 'field', 'hash'].map((name) => `explainer.takenDown.${name}`);

/** Every published field of every kind, in the order of the schemas. */
export function schemaFields(): SchemaField[] {
  const kinds = [...KIND_FOLDERS, 'explainer' as const];
  const all = [
    ...fieldsUnder('every', { properties: pick(fieldSchema(EVERY), (name) => SHARED.includes(name)) }),
    ...kinds.flatMap((kind) =>
      fieldsUnder(kind, { properties: pick(fieldSchema(kind), (name) => !SHARED.includes(name)) }),
    ),
  ].map((field) => ({ ...field, path: field.path.replace(CELL_WORKED, '.worked.*.') }));
  return [...new Map(all.map((field) => [field.path, field])).values()];
}

/** A cell goes into every way of working alike: it is told of once. */
const CELL_WORKED = /\.worked\.\w+\.(?=\w+$)/;

/** One field by its path. Throws where there is none, so that a dictionary cannot speak of what is gone. */
export function schemaField(path: string): SchemaField {
  const [kind = '', ...names] = path.split('.');
  let schema: FieldSchema | undefined = fieldSchema((kind === 'every' ? EVERY : kind) as KindName);
  for (const name of names) schema = schema && propertiesOf(schema)[name];
  if (!schema) throw new Error(`no field ${path}`);
  return { path, ko: firstSentence(schema), allowed: allowedIn(schema) };
}

function fieldsUnder(path: string, schema: FieldSchema): SchemaField[] {
  return Object.entries(propertiesOf(schema))
    .filter(([name]) => !UNPUBLISHED.includes(name) && !UNTOLD.includes(`${path}.${name}`))
    .flatMap(([name, field]) => {
      const own = { path: `${path}.${name}`, ko: firstSentence(field), allowed: allowedIn(field) };
      return isText(field) ? [own] : [own, ...fieldsUnder(own.path, field)];
    });
}

function pick(schema: FieldSchema, wanted: (name: string) => boolean): Record<string, FieldSchema> {
  return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => wanted(name)));
}

/** The fields of a group, of the items of a list, of the entries of a record, of any of several forms. */
function propertiesOf(schema: FieldSchema): Record<string, FieldSchema> {
  const inside = [
    ...(schema.items ? [schema.items].flat() : []),
    ...(schema.anyOf ?? []),
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
  ];
  return Object.assign({}, ...inside.map(propertiesOf), schema.properties) as Record<string, FieldSchema>;
}

function isText(schema: FieldSchema): boolean {
  const names = Object.keys(schema.properties ?? {});
  return names.length === LOCALES.length && names.every(isLocale);
}

function allowedIn(schema: FieldSchema): readonly string[] {
  return schema.enum ?? [schema.items ?? []].flat().flatMap((item) => item.enum ?? []);
}

/** The words for an editor go on to say how to write it; a reader needs what it is. */
function firstSentence({ description = '' }: FieldSchema): string {
  const [first = ''] = description.split('. ');
  return first.endsWith('면') ? description : first;
}
