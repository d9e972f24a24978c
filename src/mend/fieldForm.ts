import { fieldSchema } from '#facts/desk/editorSchemas';
import type { FieldSchema } from '#facts/desk/fieldSchema';
import { withNamedKinds } from '#facts/desk/namedFields';
import type { Folder } from '#facts/kinds/folders';
import { placementOf } from '#facts/kinds/placement';
import { rememberedBy } from '#facts/rules/rememberedBy';
import type { Path } from '#intake/writtenFile';
import { isOfForm } from './meant.ts';

/** The kind that the place of a file says; undefined for what is no fact. */
export function kindOf(file: string): Folder | 'explainer' | undefined {
  const at = placementOf(file);
  return at.role === 'fact' ? at.folder : at.role === 'explainer' ? 'explainer' : undefined;
}

/** The schema of a kind from which its form is made: beside each field that names others, which kinds it may name. */
export function formOf(kind: Folder | 'explainer'): FieldSchema {
  return withNames(fieldSchema(kind), kind);
}

const KINDS = new Map<FieldSchema, FieldSchema>();
function withNames(schema: FieldSchema, kind: Folder | 'explainer'): FieldSchema {
  const known = KINDS.get(schema);
  if (known) return known;
  const copy = withNamedKinds(kind, schema);
  KINDS.set(schema, copy);
  return copy;
}

/** The schema of one field of a file, by the data that stand there. */
export function schemaAt(schema: FieldSchema, path: Path, data: unknown): FieldSchema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema.anyOf) {
    const branch =
      schema.anyOf.find((each) => isOfForm(each, data) && schemaAt(each, [key], data)) ??
      schema.anyOf.find((each) => schemaAt(each, [key], data));
    return branch && schemaAt(branch, path, data);
  }
  const inner = typeof data === 'object' && data !== null ? (data as Record<string | number, unknown>)[key] : undefined;
  if (typeof key === 'number')
    return schema.items && !Array.isArray(schema.items) ? schemaAt(schema.items, rest, inner) : undefined;
  const own = schema.properties?.[key] ?? (schema.additionalProperties || undefined);
  return own && schemaAt(own, rest, inner);
}

/** The fields of a kind as its template has them: what it cannot do without first. */
export const orderOf = rememberedBy((schema: FieldSchema): string[] => {
  const { properties = {}, required = [] } = schema;
  const keys = Object.keys(properties);
  return [...keys.filter((key) => required.includes(key)), ...keys.filter((key) => !required.includes(key))];
});
