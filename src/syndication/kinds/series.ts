import { seriesRows } from '#derive/series';
import { rowName } from '#format/rowName';
import { formatValue } from '#format/value';
import { seriesTable } from '../data/seriesTables.ts';
import { seriesNode } from '../machines/structuredSeries.ts';
import type { ToldOf } from './told.ts';

export const series: ToldOf<'series'> = {
  found: {
    group: 'facts',
    says: ({ note, columns }, say, _dossier, locale) =>
      [say(note), ...columns.map(({ title }) => title[locale])].filter(Boolean).join(' '),
  },
  inALine: (fact, dossier, locale) => {
    const last = seriesRows(dossier, fact).at(-1);
    const values = (last?.cells ?? []).flatMap(({ value }) => (value ? [formatValue(value, dossier, locale)] : []));
    return [...(last ? [rowName(dossier, fact, last.key, locale)] : []), ...values].join(' · ');
  },
  table: seriesTable,
  nodes: (fact, dossier, locale, site) => [seriesNode(fact, dossier, locale, site)],
  fields: {
    'history.row': 'Of a series, the row that changed, by its first cell',
    'history.column': 'Of a series, the column that changed',
    keyed: 'What its first column holds',
    'keyed.column': 'The name of that column in the file',
    'keyed.is': 'A date, a party, or a name the series gives',
    'keyed.title': 'What that column is called',
    'keyed.names': 'The names of the rows, where they are names',
    'series.columns': 'The columns that hold its values',
    'columns.name': 'The name of the column in the file',
    'columns.title': 'What the column is called',
    'columns.unit': 'Id of the unit its values are counted in',
    currency: 'The currency of its values',
    'columns.per': 'What each value is for',
    'per.number': 'For how many',
    'per.unit': 'Id of the unit of what it is for',
    'base.when': 'The time an index is against',
    'base.is': 'What the index was then',
    'series.cells': 'What is said of single cells',
    'cells.row': 'The row, by its first cell',
    'cells.column': 'The column; the whole row where none is given',
    'cells.source': 'Id of the source of this cell alone',
  },
};
