import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartSpec } from '#charts/chartOf';
import { colourOf } from '#derive/colour';
import { comparison } from '#derive/comparison';
import { involvement } from '#derive/involvement';
import { ledger } from '#derive/ledger';
import { partyFilters } from '#derive/partyFilter';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import { initialsOf } from '#format/initials';
import { dataTables } from '#syndication/data/dataTables';
import { factRecord } from '#syndication/data/factRecord';
import { sitePages } from '#syndication/sitemap/sitePages';
import { pageOf } from '#urls';
import { dossiersOf } from '../support/realContent.ts';

/** A story with eight parties: companies, a coalition, residents, an authority, a person, a union. */
function harbour(): Dossier {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
  for (const fixture of ['sample', 'harbour']) cpSync(`tests/fixtures/${fixture}`, folder, { recursive: true });
  try {
    const found = dossiersOf(folder).find(({ explainer }) => explainer.id === 'harbour');
    if (!found) throw new Error('no harbour');
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const dossier = harbour();
const { parties } = dossier.explainer;
const bars = chartSpec(dossier, 'money-into-nuri', 'en')?.marks ?? [];
const table = (name: string): Record<string, string>[] => {
  const found = dataTables(dossier).find(({ id }) => id === name);
  if (!found) throw new Error(`no table ${name}`);
  return found.rows.map((row) =>
    Object.fromEntries(found.columns.map((column, at) => [column.name, String(row[at] ?? '')])),
  );
};

describe('parties of any sort', () => {
  it('have each a colour or initials of their own', () => {
    const marks = parties.map((id) => initialsOf(dossier, id, 'ko') ?? colourOf(dossier, id));
    expect(new Set(marks).size).toBe(parties.length);
    expect(marks.at(-1)).toBe('등');
    expect(initialsOf(dossier, 'museum', 'en')).toBe('LM');
    expect(initialsOf(dossier, 'gaon', 'ko')).toBeUndefined();
  });

  it('are asked only what concerns them, in the table and in the file', () => {
    const row = comparison(dossier).rows.find(({ issue }) => issue.id === 'night-work');
    expect(parties.filter((_, at) => row?.cells[at] !== 'unasked')).toEqual(['hanbit', 'residents', 'pilots-union']);
    const rows = table('comparison');
    expect(rows.filter(({ issue }) => issue === 'night-work')).toHaveLength(3);
    expect(rows.find(({ id }) => id === 'who-pays--port-office')).toMatchObject({
      answer: 'not-found',
      looked_en: 'the Port Office’s site and the Harbour Journal',
      looked_until: '2024-02-20',
    });
    expect(rows.find(({ id }) => id === 'who-pays--residents')).toMatchObject({
      speaker: '',
      speaker_poll: 'harbour-poll',
    });
  });

  it('stand for their members: in the filter, in colour, in what the members are shown to belong to', () => {
    const alliance = partyFilters(dossier).find(({ of }) => of === 'shore-alliance');
    expect(alliance?.events).toHaveLength(4);
    expect(partyFilters(dossier).map(({ of }) => of)).not.toContain('gaon');
    for (const member of ['gaon', 'narae', 'han-bada'])
      expect(colourOf(dossier, member)).toBe(colourOf(dossier, 'shore-alliance'));
    expect(involvement(dossier, 'gaon').coalitions.map(({ id }) => id)).toEqual(['shore-alliance']);
  });

  it('have a page, but for a group of people, which nothing leads to', () => {
    const residents = findFact(dossier, 'residents');
    expect(residents && pageOf('ko', 'harbour', residents)).toBeUndefined();
    const pages = sitePages([dossier]).map(({ path }) => path('ko'));
    expect(pages).toContain('/organisations/shore-alliance/');
    expect(pages.filter((path) => path.includes('residents') && !path.includes('--'))).toEqual([]);
  });
});

describe('a deal with somebody who is not named', () => {
  it('counts for nobody, and is told in the table, the data and the picture', () => {
    const { middle, into } = ledger(dossier);
    expect(middle).toBe('nuri');
    expect(into.map(({ id }) => id)).toContain('unnamed-into-nuri');
    const rows = table('deals');
    expect(rows.find(({ id }) => id === 'unnamed-into-nuri')).toMatchObject({
      from: '',
      from_unnamed_ko: '이름을 밝히지 않은 투자자',
      to: 'nuri',
    });
    expect(rows.find(({ id }) => id === 'bada-into-nuri')).toMatchObject({
      from: 'han-bada',
      from_unnamed_en: 'a neighbour',
    });
    const fact = findFact(dossier, 'unnamed-into-nuri');
    expect(fact && JSON.stringify(factRecord(dossier, fact, 'https://example.org'))).toContain(
      'an investor who was not named',
    );
    expect(bars.map(({ name }) => name)).toEqual(['Gaon', 'an investor who was not named', 'Han Bada and a neighbour']);
    expect(bars.map(({ colour }) => colour)).toEqual([colourOf(dossier, 'shore-alliance'), 'others', 'others']);
  });

  it('leaves a sum that is not disclosed out of the picture, and says so in the data', () => {
    expect(table('deals').find(({ id }) => id === 'secret-into-nuri')).toMatchObject({ from: 'museum', qualifier: '' });
    expect(bars.map(({ factId }) => factId)).not.toContain('secret-into-nuri');
  });
});
