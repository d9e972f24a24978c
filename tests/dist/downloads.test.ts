import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/basePath.ts';
import { dossiers } from '../support/siteContent.ts';

const names = dossiers.map(({ explainer }) => explainer.id);

/** What a spreadsheet would take for a formula stands behind a sign that keeps it from that. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

/** What is wrong with a table as CSV and as JSON. */
function faultsOf(folder: string, file: string): string[] {
  const bytes = readFileSync(join(folder, file));
  const text = bytes.toString('utf8').slice(1);
  const [columns = [], ...rows] = csvParseRows(text);
  const json = JSON.parse(readFileSync(join(folder, file.replace('.csv', '.json')), 'utf8')) as {
    licence: { url?: string };
    as_of: string;
    rows: Record<string, unknown>[];
  };
  const cells = json.rows.map((row) => Object.values(row).map((cell) => String(cell ?? '')));
  return [
    [...bytes.subarray(0, 3)].join() !== [0xef, 0xbb, 0xbf].join() && 'no mark of its encoding',
    text.split('\r\n').length !== rows.length + 2 && 'lines that are no rows',
    /[\r\n]/.test(text.replaceAll('\r\n', '')) && 'lines that end in another way',
    rows.some((row) => row.length !== columns.length) && 'rows of another length',
    json.licence.url === undefined && 'no licence',
    !/^\d{4}-\d{2}-\d{2}$/.test(json.as_of) && 'no day',
    JSON.stringify(cells) !== JSON.stringify(rows.map((row) => row.map(unguarded))) && 'rows that its JSON has not',
  ].flatMap((fault) => (fault ? [`${file}: ${fault}`] : []));
}

describe('the data files', () => {
  it.each(names)('of %s are CSV that a spreadsheet opens, with the same rows as their JSON', (name) => {
    const folder = join(DIST, name, 'data');
    const tables = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.flatMap((file) => faultsOf(folder, file))).toEqual([]);
  });
});
