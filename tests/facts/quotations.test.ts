import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionsOf } from '#syndication/data/versions';
import { dataSets } from '#syndication/data/dataFiles';
import { factRecordFile } from '#syndication/data/factRecord';
import { assemble } from '#facts/desk/assemble';
import { factOf, findFact } from '#facts/kinds/dossier';
import { markOf } from '#facts/rules/passageRules';
import { readFolder } from '#intake/readFolder';
import { countLines, type WrittenFile } from '#intake/writtenFile';
import { ferryDossier } from '../support/ferryDossier.ts';

describe('the passage of a quotation', () => {
  const dossier = ferryDossier();
  const WORDS = '누구에게도 뱃삯을 받지 않는다';
  const PASSAGE = `${WORDS}고 알렸다`;

  it('is in nothing that the site is made from, while the words are', () => {
    const quotation = findFact(dossier, 'no-fare');
    if (!quotation) throw new Error('no quotation');
    const files = [
      ...dataSets(dossier, 'https://news.example.org/').flatMap((set) => set.files.map(({ body }) => body)),
      factRecordFile(dossier, quotation, 'https://news.example.org/'),
      JSON.stringify([dossier, versionsOf(dossier)]),
    ];
    expect(files.filter((body) => body.includes(PASSAGE))).toEqual([]);
    expect(files.filter((body) => body.includes(WORDS)).length).toBeGreaterThan(3);
  });

  it('of a work that may not be kept is its hash and length, which `npm run quote` gives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quote-'));
    const file = join(folder, 'words.txt');
    const quote = (): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, ['src/cli/quote.ts', file], { encoding: 'utf8' });
    try {
      writeFileSync(file, 'the lighthouse\n  is ours\n');
      const { sha256, length } = markOf('the lighthouse is ours');
      expect(length).toBe(22);
      expect(quote()).toMatchObject({ status: 0, stdout: `passage: { sha256: ${sha256}, length: 22 }\n` });
      writeFileSync(file, '\n');
      expect(quote()).toMatchObject({ status: 2, stdout: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a quotation that another fact names', () => {
  const OURS = `---
title: { ko: 한빛이 등대를 두고 한 말, en: What Hanbit said of the lighthouse }
status: announced
sources: [hanbit-statement]
speaker: { named: hanbit }
words: the lighthouse is ours
lang: en
translation: 등대는 우리 것이다
source: hanbit-statement
passage: Today the lighthouse is ours alone.
---
`;
  const file = (path: string, text: string): WrittenFile => ({ path, text, lines: countLines(text) });
  const sample = readFolder('tests/fixtures/sample').files;
  const POSITION = 'lighthouse/positions/who-owns--hanbit.mdx';
  const CLAUSE = 'lighthouse/clauses/exclusive-light.mdx';
  const quoting = (id: string, speaker = 'hanbit'): WrittenFile[] => [
    ...sample.map((each) =>
      each.path === POSITION
        ? file(POSITION, each.text.replace(/\n---\n$/, `\nquote: ${id}\n---\n`))
        : each.path === CLAUSE
          ? file(CLAUSE, each.text.replace('    plain: { ko: 새', `    quote: ${id}\n    plain: { ko: 새`))
          : each,
    ),
    file('lighthouse/quotations/ours.mdx', OURS.replace('named: hanbit', `named: ${speaker}`)),
  ];

  it('stands in a position and in a clause as if it were written there', () => {
    const { dossiers, problems } = assemble(quoting('ours'));
    expect(problems).toEqual([]);
    const [dossier] = dossiers;
    if (!dossier) throw new Error('no dossier');
    const said = { id: 'ours', text: 'the lighthouse is ours', lang: 'en', source: 'hanbit-statement' };
    expect(factOf(dossier, 'positions', 'who-owns--hanbit').quote).toMatchObject(said);
    expect(factOf(dossier, 'clauses', 'exclusive-light').versions.map(({ quote }) => quote?.text)).toEqual([
      undefined,
      said.text,
    ]);
    const tables = dataSets(dossier, 'https://news.example.org/').flatMap((set) => set.files);
    const comparison = tables.find(({ name }) => name.includes('comparison') && name.endsWith('.csv'));
    expect(comparison?.body).toContain(said.text);
  });

  it('follows the quotation when that is mended', () => {
    assemble(quoting('ours'));
    const mended = quoting('ours').map((each) =>
      each.path.includes('/quotations/') ? file(each.path, each.text.replace('등대는 우리', '이 등대는 우리')) : each,
    );
    const [dossier] = assemble(mended).dossiers;
    expect(dossier && factOf(dossier, 'positions', 'who-owns--hanbit').quote?.translation).toBe(
      '이 등대는 우리 것이다',
    );
  });

  it('is missed where there is none, with the nearest there is, at the name', () => {
    const { problems } = assemble(quoting('our'));
    expect(problems.map(({ code, file: at, field, hint }) => [code, at, field, hint.en])).toEqual(
      expect.arrayContaining([
        [expect.any(String), CLAUSE, 'versions[1].quote', 'Did you mean ours?'],
        [expect.any(String), POSITION, 'quote', 'Did you mean ours?'],
      ]),
    );
  });

  it('of another’s words is no position of this party', () => {
    const { problems } = assemble(quoting('ours', 'nuri'));
    expect(problems.map(({ code, file: at }) => [code, at])).toContainEqual(['C34', POSITION]);
  });
});
