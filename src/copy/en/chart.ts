import type { Copy } from '../ko/ko.ts';

/** What a chart says and what a reader can do with it, in English. */
export const chart: Copy['chart'] = {
  explore: 'Go through the bars',
  role: 'chart to explore',
  keys: 'Arrow keys move from bar to bar, Home and End go to the first and the last, Escape leaves.',
  scale: { name: 'Scale', linear: 'Linear', log: 'Log (ten times per line)' },
  form: {
    moneyUnit: (_name, sign) => `Unit: ${sign.trim()}`,
    unit: (name) => `Unit: ${name}`,
    undisclosed: 'amount undisclosed',
    run: ({ first, last, least, most }) => `first ${first}, last ${last}, lowest ${least}, highest ${most}`,
  },
};
