import type { Copy } from '../ko/ko.ts';

/** Around the values of a series, in English. */
export const series: Copy['series'] = { values: 'Values', empty: 'no value', file: 'The file of its values' };

/** The words around a chart and in its table, in English. */
export const figure: Copy['figure'] = {
  table: 'See the table',
  /** From a chart at the head to the same with its numbers. */
  whole: 'the chart with its table',
  asOf: 'As of',
  sources: 'Sources',
  assumed: 'assumption',
  close: 'market close',
  what: 'Item',
  about: (currency) => `${currency} (about)`,
  share: 'Share',
  value: 'Value',
  state: 'State',
  status: 'Status',
  when: 'When',
  interval: (level) => `${level}% confidence interval`,
  intervalLine: (what) => `Line with two ends: ${what}`,
  fill: {
    solid: 'Solid: paid or on record',
    hatched: 'Hatched: committed or conditional',
    outline: 'Outline: expected or claimed',
  },
};
