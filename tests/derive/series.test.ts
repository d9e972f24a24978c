import { describe, expect, it } from 'vitest';
import { asItStood } from '#derive/asItStood';
import { namedBy } from '#derive/namedBy';
import { cellOf, seriesRows } from '#derive/series';
import { valueOf } from '#derive/values';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import { formatValue } from '#format/value';
import { rowName } from '#format/rowName';
import { dataTables } from '#syndication/data/dataTables';
import { ferryDossier } from '../support/ferryDossier.ts';

const ferry = ferryDossier();
const crossings = (dossier: Dossier) => {
  const fact = findFact(dossier, 'crossings');
  if (fact?.folder !== 'series') throw new Error('no crossings');
  return fact;
};

describe('a series', () => {
  it('says each value as its column does: counted, in money, as a share', () => {
    const said = (column: string, locale: 'ko' | 'en') => {
      const value = cellOf(ferry, crossings(ferry), '2023-11', column);
      return value && formatValue(value, ferry, locale).replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
    };
    expect(['passengers', 'fare', 'full'].map((column) => said(column, 'ko'))).toEqual(['1,520명', '1,200원', '41.5%']);
    expect(said('passengers', 'en')).toBe('1,520 passengers');
  });

  it('leaves an empty cell empty, and what is not there', () => {
    const series = crossings(ferry);
    expect(
      seriesRows(ferry, series)
        .at(-1)
        ?.cells.map(({ value }) => value !== undefined),
    ).toEqual([true, false, false]);
    expect(cellOf(ferry, series, '2024-02', 'fare')).toBeUndefined();
    expect(cellOf(ferry, series, '2031-01', 'fare')).toBeUndefined();
  });

  it('calls a row by its date as precisely as it is known', () => {
    expect(rowName(ferry, crossings(ferry), '2024-01', 'ko').replaceAll(/[\u2060\u00a0]/g, ' ')).toMatch(/2024년.1월/);
  });

  it('knows a row from the day of its own source, the others from that of the series', () => {
    const known = (day: string) => {
      const fact = findFact(asItStood(ferry, day), 'crossings');
      return fact?.folder === 'series' ? fact.rows.map(({ name }) => name) : undefined;
    };
    expect(known('2024-01-31')).toBeUndefined();
    expect(known('2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01']);
    expect(known('2024-02-09')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  });

  it('stood before an update as it was, and a correction is not taken back', () => {
    const series = crossings(ferry);
    const line = { on: '2024-02-20', field: 'rows', row: '2023-11', column: 'fare', was: 1100, now: 1200 };
    const why = { ko: '올랐다.', en: 'It rose.' };
    const fareThen = (kind: 'update' | 'correction') => {
      const facts = ferry.facts.map((fact) =>
        fact === series ? { ...fact, history: [{ ...line, kind, why }] } : fact,
      );
      const past = asItStood({ ...ferry, facts } as Dossier, '2024-02-10');
      return crossings(past).rows[0]?.cells['fare'];
    };
    expect(fareThen('update')).toBe('1100');
    expect(fareThen('correction')).toBe('1200');
  });
});

describe('a figure worked out from cells of a series', () => {
  const cell = (row: string) => ({ series: 'crossings', row, column: 'passengers' });
  const fewer = {
    ...{ folder: 'figures', id: 'fewer', file: 'ferry/figures/fewer.mdx', status: 'announced', sources: ['ferry-log'] },
    ...{ title: { ko: '줄어든 사람', en: 'Fewer' }, of: 'hanbit', measure: 'ferry-passengers', when: '2024-02' },
    worked: { difference: [cell('2024-01'), cell('2024-02')] },
  };
  const dossier = { ...ferry, facts: [...ferry.facts, fewer] } as Dossier;
  const valueThen = (day: string) => {
    const past = asItStood(dossier, day);
    const fact = findFact(past, 'fewer');
    return fact?.folder === 'figures' ? valueOf(past, fact) : undefined;
  };

  it('comes to what the cells do', () => {
    expect(valueThen('2030-01-01')).toMatchObject({ form: 'count', number: 960 - 310 });
  });

  it('was known once each of the cells was, by the source of its row', () => {
    expect(findFact(asItStood(dossier, '2024-02-08'), 'crossings')).toBeDefined();
    expect(valueThen('2024-02-08')).toBeUndefined();
    expect(valueThen('2024-02-09')).toMatchObject({ number: 650 });
  });

  it('names the cells in the files of data', () => {
    const table = dataTables(dossier).find(({ id }) => id === 'figures');
    const at = table?.columns.findIndex(({ name }) => name === 'worked_from') ?? -1;
    expect(table?.rows.map((row) => row[at])).toContain('crossings/2024-01/passengers crossings/2024-02/passengers');
  });

  it('names the series it is worked from, whose use it is', () => {
    expect(namedBy('figures', findFact(dossier, 'fewer') as never)).toContain('crossings');
  });
});
