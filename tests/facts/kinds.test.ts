import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECLARATIONS, FOLDERS } from '#facts/kinds/folders';
import { KIND_FOLDERS, KINDS, LISTED_KINDS, PAGED_KINDS, pageOfKind } from '#facts/kinds/kinds';
import { namesFact } from '#intake/tags';
import { dataTables, type TableId } from '#syndication/data/dataTables';
import { layeredDossier } from '../support/layeredContent.ts';
import { LOCALES } from '#facts/values/text';

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
    for (const locale of LOCALES)
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

describe('what a kind shows of a fact, in the folder of its name', () => {
  const folder = 'src/components/kinds';

  it('has the lines of its page', () => {
    expect(PAGED_KINDS.filter((kind) => !existsSync(`${folder}/${kind}/Rows.astro`))).toEqual([]);
  });

  it('has a box where a block of a story may name one', () => {
    const named = KIND_FOLDERS.filter((kind) => KINDS[kind].tags.some(namesFact));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((kind) => !existsSync(`${folder}/${kind}/Box.astro`))).toEqual([]);
  });

  it('stands in no folder of another name', () => {
    const named = globSync(`${folder}/*/*.astro`).map((path) => path.split('/').slice(-2));
    expect(
      named.filter(([kind = '', file = '']) => !(kind in KINDS) || !/^(?:Rows|Box|Around)\.astro$/.test(file)),
    ).toEqual([]);
  });
});

it('a kind that is declared is in the list of kinds', () => {
  const declared = globSync('src/facts/kinds/*.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/= declare\(\{\s*name: '([^']+)'/g)].map(([, name]) => name),
  );
  expect(declared.sort()).toEqual(FOLDERS.map((kind) => DECLARATIONS[kind].name).sort());
});
