import type { Copy } from '../ko/ko.ts';

/** What a reader can do with a chart, in English. */
export const chart: Copy['chart'] = {
  explore: 'Go through the bars',
  role: 'chart to explore',
  keys: 'Arrow keys move from bar to bar, Home and End go to the first and the last, Escape leaves.',
  currency: 'Currency',
  scale: { name: 'Scale', linear: 'Linear', log: 'Log (ten times per line)' },
  fill: {
    name: 'Bars shown',
    solid: 'Paid or on record',
    hatched: 'Committed or conditional',
    outline: 'Expected or claimed',
  },
};
