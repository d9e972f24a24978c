import type { Example } from '#intake/rule';

/** A series for the examples of the rules: an invented count of lamps, a year to a row. */
export const LAMPS = `---
title: { ko: 켠 등, en: Lamps lit }
status: announced
sources: [hanbit-statement]
keyed: { column: year, is: date, title: { ko: 해, en: Year } }
columns:
  - { name: lit, title: { ko: 켠 등, en: Lamps lit }, unit: companies }
---
`;

/** Its rows written wrongly, and rightly. */
export function csvExample(wrong: string): Example {
  return {
    file: 'lighthouse/series/lamps.csv',
    wrong,
    right: 'year,lit\n2022,11\n',
    beside: { 'lighthouse/series/lamps.mdx': LAMPS },
  };
}

/** Its own file written wrongly in one place, and rightly. */
export function seriesExample(at: string, wrong: string, right: string): Example {
  return {
    file: 'lighthouse/series/lamps.mdx',
    wrong: LAMPS.replace(at, () => wrong),
    right: LAMPS.replace(at, () => right),
    beside: { 'lighthouse/series/lamps.csv': 'year,lit\n2022,11\n' },
  };
}
