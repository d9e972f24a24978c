import { z } from 'zod';
import { ExplainerSchema } from '../kinds/explainer.ts';
import { DECLARATIONS, FOLDERS, type Folder } from '../kinds/folders.ts';
import { isShared } from '../kinds/placement.ts';
import type { Word } from '../kinds/vocabulary.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';

/** The part of JSON Schema that our schemas come out as. */
export interface FieldSchema {
  type?: string | string[];
  description?: string;
  pattern?: string;
  examples?: unknown[];
  enum?: string[];
  enumDescriptions?: string[];
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema | FieldSchema[];
  anyOf?: FieldSchema[];
  additionalProperties?: FieldSchema | false;
}

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
 * Fields that name a word offer those of the house, and take an explainer's own.
 */
export function editorSchemas(words: readonly Word[] = []): Map<string, string> {
  const kinds = [...FOLDERS, 'explainer' as const];
  return new Map(
    kinds.map((kind) => {
      const schema = { ...withNames(kind, fieldSchema(kind), words), type: ['object', 'null'] };
      return [`${kind}.json`, `${JSON.stringify(schema, undefined, 2)}\n`];
    }),
  );
}

function withNames(kind: Folder | 'explainer', schema: FieldSchema, words: readonly Word[]): FieldSchema {
  const refers = kind === 'explainer' ? {} : DECLARATIONS[kind].refers;
  const properties = { ...schema.properties };
  for (const [name, named] of Object.entries(refers)) {
    const field = properties[name];
    const offered = words.filter(({ folder }) => (named as readonly string[]).includes(folder));
    if (!field || offered.length === 0) continue;
    const { type, pattern, ...told } = field;
    const names = { enum: offered.map(({ id }) => id), enumDescriptions: offered.map(({ title }) => title.ko) };
    properties[name] = { ...told, anyOf: [names, { ...(type && { type }), ...(pattern && { pattern }) }] };
  }
  return { ...schema, properties };
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
