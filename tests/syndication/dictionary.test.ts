import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataSets } from '#syndication/data/dataFiles';
import { dataTables } from '#syndication/data/dataTables';
import { columnDictionary, fieldDictionary } from '#syndication/data/dictionary';
import { dossierOf } from '../support/realContent.ts';

const SITE = 'https://example.org';
const dossier = dossierOf('content');
const sets = dataSets(dossier, SITE);
const entries = [...columnDictionary(dataTables(dossier)), ...fieldDictionary(dossier)];

describe('the data dictionary', () => {
  it('explains every column of every CSV, and none that is not there', () => {
    const columns = sets
      .filter(({ id }) => id !== 'dictionary')
      .flatMap(({ id, files }) => {
        const csv = files.find(({ format }) => format === 'CSV');
        return csv ? (csvParseRows(csv.body.slice(1))[0] ?? []).map((column) => `${id}.${column}`) : [];
      });
    const explained = columnDictionary(dataTables(dossier)).flatMap(({ files, column }) =>
      files.map((file) => `${file}.${column}`),
    );
    expect(columns.length).toBeGreaterThan(200);
    expect(explained.sort()).toEqual(columns.sort());
  });

  it('says what each means in both languages', () => {
    const silent = entries.filter(({ means }) => !/[가-힣]/.test(means.ko) || !/[a-z]/i.test(means.en));
    expect(silent.map(({ column }) => column)).toEqual([]);
  });

  it('explains every field of the whole explainer', () => {
    const explained = new Set(fieldDictionary(dossier).map(({ column }) => column));
    const body = sets[0]?.files[0]?.body ?? '';
    const whole = JSON.parse(body) as { explainer: object; facts: Record<string, object[]> };
    const names = Object.entries({ ...whole.facts, explainer: [whole.explainer] }).flatMap(([kind, facts]) =>
      facts.flatMap((fact) => Object.keys(fact).map((name) => `${kind}.${name}`)),
    );
    const filled = [
      'id',
      'issue',
      'party',
      'sources',
      'status',
      'title',
      'history',
      'note',
      'conflicts',
      'by',
      'reviewBy',
    ];
    const unexplained = [...new Set(names)].filter(
      (path) => !explained.has(path) && !filled.includes(path.split('.')[1] ?? ''),
    );
    expect(names.length).toBeGreaterThan(1000);
    expect(unexplained).toEqual([]);
  });

  it('lists only values that the data keeps to', () => {
    for (const table of dataTables(dossier))
      table.columns.forEach((column, at) => {
        const entry = entries.find(({ files, column: name }) => files.includes(table.id) && name === column.name);
        if (!entry || entry.allowed.length === 0) return;
        const other = table.rows
          .map((row) => row[at])
          .filter((cell) => cell !== undefined && !entry.allowed.includes(String(cell)));
        expect(other, `${table.id}.${column.name}`).toEqual([]);
      });
  });
});

describe('the files to take away', () => {
  it('are the same bytes each time', () => {
    const again = dataSets(structuredClone(dossier), SITE);
    expect(again).not.toBe(sets);
    expect(again).toEqual(sets);
  });

  it('keep the desk’s notes to itself', () => {
    const all = sets.flatMap(({ files }) => files.map(({ body }) => body)).join('');
    expect(all).not.toMatch(/"waivers"|"says"|"atomic"|"file":|<(Money|Share|When|Name|Term|Cite)\b|\u2060/);
  });

  it('carry amounts as plain numbers, and another currency only at a named rate', () => {
    const deals = JSON.parse(sets.find(({ id }) => id === 'deals')?.files[1]?.body ?? '{}') as {
      licence: { name: string };
      as_of: string;
      rows: Record<string, unknown>[];
    };
    expect(deals.licence.name).toBe('CC BY 4.0');
    expect(deals.as_of).toBe(dossier.explainer.asOf);
    const amazon = deals.rows.find(({ id }) => id === 'amazon-openai-investment');
    expect(amazon).toMatchObject({
      amount: 50e9,
      currency: 'USD',
      beside: 72.5e12,
      exchange_rate_id: 'krw-assumed',
      when: '2026-02-27',
    });
  });
});
