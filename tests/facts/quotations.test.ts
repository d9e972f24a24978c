import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionsOf } from '#syndication/data/versions';
import { dataSets } from '#syndication/data/dataFiles';
import { factRecordFile } from '#syndication/data/factRecord';
import { findFact } from '#facts/kinds/dossier';
import { markOf } from '#facts/rules/passageRules';
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
