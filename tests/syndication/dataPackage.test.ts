import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataSets } from '#syndication/data/dataFiles';
import { layeredDossier } from '../support/layeredContent.ts';

/** What is offered of the sample with every field filled in, held against the profile that Frictionless publishes. */
const dossier = layeredDossier('sample', 'every-field');
const files = new Map(
  dataSets(dossier, 'https://news.example.org/').flatMap((set) =>
    set.files.map(({ name, body }) => [name, body] as const),
  ),
);
interface Described {
  resources: {
    path: string;
    bytes: number;
    schema: { fields: { name: string; type: string; description: string }[] };
  }[];
}
const described = JSON.parse(files.get('datapackage.json') ?? '') as Described;

const PROFILE = JSON.parse(readFileSync('tests/syndication/frictionless/tabular-data-package.json', 'utf8')) as object;
const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' });
ajv.addMetaSchema(draft4);
const validate = ajv.compile(PROFILE);

const TYPED: Record<string, RegExp> = {
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  string: /^/,
};

describe('the data package of an explainer', () => {
  it('is one by the profile of Frictionless, which refuses what is none', () => {
    expect([validate(described), validate.errors]).toEqual([true, null]);
    expect(validate({ ...described, resources: [] })).toBe(false);
    expect(validate({ ...described, resources: [{ ...described.resources[0], schema: { fields: [{}] } }] })).toBe(
      false,
    );
  });

  it('names every CSV file but the dictionary, as large as it is', () => {
    const offered = [...files].filter(([name]) => name.endsWith('.csv') && name !== 'dictionary.csv');
    expect(described.resources.map(({ path }) => path).sort()).toEqual(offered.map(([name]) => name).sort());
    for (const { path, bytes } of described.resources) expect(bytes).toBe(Buffer.byteLength(files.get(path) ?? ''));
  });

  it('describes the columns that each file has, in their order, and the type that their cells are of', () => {
    for (const { path, schema } of described.resources) {
      const [head = [], ...rows] = csvParseRows((files.get(path) ?? '').replace('\ufeff', ''));
      expect(schema.fields.map(({ name }) => name)).toEqual(head);
      schema.fields.forEach(({ name, type, description }, at) => {
        expect(description, `${path} ${name}`).not.toBe('');
        for (const row of rows) if (row[at]) expect(row[at], `${path} ${name}`).toMatch(TYPED[type] ?? /(?!)/);
      });
    }
    const lamps = described.resources.find(({ path }) => path === 'series-lamps.csv');
    expect(lamps?.schema.fields.map(({ type }) => type)).toContain('number');
  });
});
