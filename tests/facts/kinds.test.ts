import { describe, expect, it } from 'vitest';
import { DECLARATIONS, FOLDERS } from '#facts/kinds/folders';
import { LISTED_KINDS, pageOfKind } from '#facts/kinds/kinds';
import { dataTables, type TableId } from '#syndication/data/dataTables';
import { layeredDossier } from '../support/layeredContent.ts';

/** What the compiler cannot ask of a kind's declaration. */
const dossier = layeredDossier('sample', 'every-field');
const ids = (table: TableId): string[] =>
  dataTables(dossier)
    .filter(({ id }) => id === table)
    .flatMap(({ rows }) => rows.flat().map(String));

describe.each(FOLDERS)('%s', (kind) => {
  const { table, words, name } = DECLARATIONS[kind];

  it('have a name and words of their own', () => {
    const others = FOLDERS.filter((other) => other !== kind).map((other) => DECLARATIONS[other]);
    expect(others.map((other) => other.name)).not.toContain(name);
    for (const locale of ['ko', 'en'] as const)
      expect(others.map((other) => other.words[locale].one)).not.toContain(words[locale].one);
  });

  it.runIf(table)('stand in the table they are said to stand in', () => {
    const facts = dossier.facts.filter(({ folder }) => folder === kind);
    expect(facts.length).toBeGreaterThan(0);
    const named = ids(table?.id as TableId);
    expect(facts.filter(({ id }) => !named.some((cell) => cell === id || cell.startsWith(`${id}--`)))).toEqual([]);
  });
});

it('each kind with pages has a place of its own in a list of them', () => {
  const places = LISTED_KINDS.map((kind) => pageOfKind(kind)?.listed);
  expect(new Set(places).size).toBe(places.length);
});
