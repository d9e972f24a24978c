import { describe, expect, it } from 'vitest';
import { pagedFacts } from '#derive/factIndex';
import { factOf } from '#facts/kinds/dossier';
import { referencesOf } from '#facts/kinds/references';
import { factRecord, factRecordFile } from '#syndication/data/factRecord';
import { dossierOf } from '../support/realContent.ts';
import { dollars } from '../support/values.ts';

const SITE = 'https://site.test/';
const dossier = dossierOf('content');
const facts = pagedFacts(dossier);

describe('the data of a fact', () => {
  it('does not depend on the order in which a file was written', () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).reverse());
    };
    for (const fact of facts)
      expect(factRecordFile(dossier, backwards(fact) as typeof fact, SITE)).toBe(factRecordFile(dossier, fact, SITE));
  });

  it('keeps an amount as sourced and derives what stands beside it, with the rate it used', () => {
    const record = factRecord(dossier, factOf(dossier, 'deals', 'amazon-openai-investment'), SITE);
    expect(record.value).toEqual(dollars(50e9));
    expect(record.beside).toEqual({ currency: 'krw', number: 72.5e12, rate: 'krw-assumed', basis: 'assumed' });
    expect(record.conflicts).toHaveLength(1);
  });

  it('names every fact and every word that its file names', () => {
    const unnamed = facts.flatMap((fact) => {
      const record = factRecordFile(dossier, fact, SITE);
      return referencesOf(fact.folder, fact)
        .filter(({ path, id }) => path[0] !== 'waivers' && !record.includes(`"${id}"`))
        .map(({ path, id }) => `${fact.id} ${path.join('.')}: ${id}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('shows nothing that only the desk reads', () => {
    for (const fact of facts)
      expect(factRecordFile(dossier, fact, SITE)).not.toMatch(/"(waivers|file|folder|atomic|register)":|\.mdx/);
  });
});
