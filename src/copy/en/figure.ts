import type { Copy } from '../ko/ko.ts';

/** The words around a chart and in its table, in English. */
export const figure: Copy['figure'] = {
  table: 'See the table',
  asOf: 'As of',
  sources: 'Sources',
  assumed: 'assumption',
  close: 'market close',
  what: 'Item',
  about: (currency) => `${currency} (about)`,
  share: 'Share',
  value: 'Value',
  state: 'State',
  status: 'Standing',
  when: 'When',
  fill: {
    solid: 'Solid: paid or on record',
    hatched: 'Hatched: committed or conditional',
    outline: 'Outline: expected or claimed',
  },
};
