import { z } from 'zod';
import { ExplainerSchema } from '../kinds/explainer.ts';
import { DECLARATIONS, FOLDERS, type Folder } from '../kinds/folders.ts';
import { isShared } from '../kinds/placement.ts';
import { unitsAt } from '../kinds/unit.ts';
import { isWordKind, type Word } from '../kinds/vocabulary.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import type { FieldSchema } from './fieldSchema.ts';
import { shared } from './sharedSchemas.ts';

/** A kind's schema as an editor's program reads it: what may stand in the file, before anything is coerced. */
export function fieldSchema(kind: Folder | 'explainer'): Readonly<FieldSchema> {
  return writtenOut(kind === 'explainer' ? ExplainerSchema : DECLARATIONS[kind].schema);
}

const writtenOut = rememberedBy((schema: z.ZodType): FieldSchema => {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // zod drops the examples of what it transforms (a bare year into text); ours are written as typed.
    override({ zodSchema, jsonSchema }) {
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  }) as FieldSchema;
});

/**
 * The schema files of `.vscode/schemas/`, by name. The closing `---` of a fact file opens a second, empty YAML document,
 * so that nothing at all is allowed beside the fact itself; that a fact is not empty is checked by `npm run facts`.
 * Fields that name a word offer those of the house, and take an explainer's own. What several fields have in common
 * stands once, in `shared.json`.
 */
export function editorSchemas(words: readonly Word[] = []): Map<string, string> {
  const kinds = [...FOLDERS, 'explainer' as const];
  const { schemas, definitions } = shared(
    new Map(kinds.map((kind) => [kind, { ...markNames(kind, fieldSchema(kind)), type: ['object', 'null'] }])),
    SHARED,
  );
  const files = [
    ...[...schemas].map(([kind, schema]) => [`${kind}.json`, schema] as const),
    [SHARED, { definitions }] as const,
  ];
  return new Map(files.map(([name, schema]) => [name, `${JSON.stringify(withNames(schema, words), undefined, 2)}\n`]));
}

const SHARED = 'shared.json';

/** Notes in each field that names a word which kinds of word it may name. */
function markNames(kind: Folder | 'explainer', schema: FieldSchema): FieldSchema {
  const copy = structuredClone(schema);
  const refers = kind === 'explainer' ? {} : DECLARATIONS[kind].refers;
  const every = Object.entries(unitsAt('conflicts.*.value'));
  for (const [field, named] of [...Object.entries(refers), ...every]) {
    const wordKinds = typeof named === 'string' ? [] : named.filter(isWordKind);
    if (wordKinds.length > 0) mark(copy, field.split('.'), wordKinds);
  }
  return copy;
}

function mark(field: FieldSchema | undefined, [step, ...rest]: readonly string[], names: readonly string[]): void {
  if (!field) return;
  for (const branch of field.anyOf ?? []) mark(branch, step === undefined ? [] : [step, ...rest], names);
  if (step === undefined && field.type === 'string') field.$names = names;
  else if (step === '*' && field.items && !Array.isArray(field.items)) mark(field.items, rest, names);
  else if (step !== undefined) mark(field.properties?.[step], rest, names);
}

/** The same with the words that its fields may name, instead of the note of their kinds. */
function withNames(schema: FieldSchema, words: readonly Word[]): FieldSchema {
  return JSON.parse(JSON.stringify(schema), (_key, field: unknown) => {
    if (field === null || typeof field !== 'object' || !('$names' in field)) return field;
    const { $names: names, type, pattern, ...said } = field as FieldSchema;
    const offered = words.filter(({ folder }) => names?.includes(folder));
    const plain = { ...(type && { type }), ...(pattern && { pattern }) };
    if (offered.length === 0) return { ...plain, ...said };
    const known = { enum: offered.map(({ id }) => id), enumDescriptions: offered.map(({ title }) => title.ko) };
    return { ...said, anyOf: [known, plain] };
  }) as FieldSchema;
}

/** The part of VS Code's settings that says which file is read as YAML, and by which schema. */
export function editorSettings(): {
  'files.associations': Record<string, string>;
  'yaml.schemas': Record<string, string>;
} {
  const places = [
    ...FOLDERS.map((kind) => [kind, `content/${isShared(kind) ? 'reference' : '*'}/${kind}/*.mdx`] as const),
    ['explainer', 'content/*/explainer.mdx'] as const,
  ];
  return {
    'files.associations': Object.fromEntries(places.map(([, glob]) => [`**/${glob}`, 'yaml'])),
    'yaml.schemas': Object.fromEntries(places.map(([kind, glob]) => [`./.vscode/schemas/${kind}.json`, glob])),
  };
}
