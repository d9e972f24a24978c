/** How many cases a property is asked for: all in `npm run test:long`, a tenth of them in `npm test`. */
export const runsOf = (all: number): number => (process.env['TEST_ALL_RUNS'] ? all : Math.ceil(all / 10));
