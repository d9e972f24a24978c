/** Whether every case is asked, as `npm run test:long` does. Every change asks a few of many of one kind. */
export const ASKS_ALL = process.env['TEST_ALL_RUNS'] !== undefined;

/** How many cases of a property are asked here: all in `npm run test:long`, a tenth of them in `npm test`. */
export const runsOf = (all: number): number => (ASKS_ALL ? all : Math.ceil(all / 10));

/** All of these in `npm run test:long`; the first few of them, or what is named instead, in `npm test`. */
export const fewOf = <T>(all: readonly T[], few: number | readonly T[]): readonly T[] =>
  ASKS_ALL ? all : typeof few === 'number' ? all.slice(0, few) : few;
