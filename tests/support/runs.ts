/** How many cases a property is asked for: all in `npm run test:long`, a third of them in `npm test`. */
export const runsOf = (all: number): number => (process.env['TEST_ALL_RUNS'] ? all : Math.ceil(all / 3));
