import { z } from 'zod';
import { ExplainerSchema } from '../kinds/explainer.ts';
import { DECLARATIONS, FOLDERS, type Folder } from '../kinds/folders.ts';
import { isShared } from '../kinds/placement.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import fieldsInEnglish from './fieldsInEnglish.json' with { type: 'json' };
import { IDS_FILE } from './editorIds.ts';
import type { FieldSchema } from './fieldSchema.ts';
import { withNamedKinds } from './namedFields.ts';
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
 * Fields that name something offer what there is (editorIds.ts). What several fields have in common stands once, in
 * `shared.json`.
 */
export function editorSchemas(): Map<string, string> {
  const kinds = [...FOLDERS, 'explainer' as const];
  const { schemas, definitions } = shared(
    new Map(
      kinds.map((kind) => [
        kind,
        { ...inBothLanguages(withNamedKinds(kind, fieldSchema(kind))), type: ['object', 'null'] },
      ]),
    ),
    SHARED,
  );
  const files = [
    ...[...schemas].map(([kind, schema]) => [`${kind}.json`, schema] as const),
    [SHARED, { definitions }] as const,
  ];
  return new Map(files.map(([name, schema]) => [name, `${JSON.stringify(withIds(schema), undefined, 2)}\n`]));
}

const SHARED = 'shared.json';

/** The same with what is said of fields and words in English too: an editor’s program has no other way to say which language is read. */
function inBothLanguages(schema: FieldSchema): FieldSchema {
  const both = (ko: string, between: string): string => (ENGLISH[ko] ? `${ko}${between}${ENGLISH[ko]}` : ko);
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return both(value, '\n\n');
    return key === 'enumDescriptions' && Array.isArray(value) ? value.map((each) => both(String(each), ' · ')) : value;
  }) as FieldSchema;
}

/** What fields mean, in English, by how `told` and `choice` say it in Korean. */
const ENGLISH: Readonly<Record<string, string>> = fieldsInEnglish;

/** The same with what its fields may name, instead of the note of their kinds; what is not known there yet may be written all the same. */
function withIds(schema: FieldSchema): FieldSchema {
  return JSON.parse(JSON.stringify(schema), (_key, field: unknown) => {
    if (field === null || typeof field !== 'object' || !('$names' in field)) return field;
    const { $names: names = [], type, pattern, ...said } = field as FieldSchema;
    const known = names.map((kind) => ({ $ref: `${IDS_FILE}#/definitions/${kind}` }));
    return { ...said, anyOf: [...known, { ...(type && { type }), ...(pattern && { pattern }) }] };
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
