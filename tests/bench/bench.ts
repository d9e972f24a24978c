import { parseArgs } from 'node:util';
import { benchDesk } from './benchDesk.ts';
import { benchNewsroom } from './benchNewsroom.ts';
import { benchReader } from './benchReader.ts';

/**
 * `npm run bench [-- --record]`: how fast the desk answers, how long a build takes, what a page weighs. Medians of several runs with
 * the least and the most, beside the last recorded ones. A busy machine is said to be one, and nothing is recorded.
 * `--newsroom [--sites 1,10,100,1000] [--runs N]` measures whole sites of so many explainers instead, `--reader [--runs N] [PATH…]` pages on a
 * slow phone: both take long.
 */
const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    newsroom: { type: 'boolean', default: false },
    sites: { type: 'string', default: '1,10,100,1000' },
    reader: { type: 'boolean', default: false },
    runs: { type: 'string' },
  },
});
const { record, newsroom, sites, reader } = values;
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (newsroom) await benchNewsroom({ sizes: sites.split(',').map(Number), runs, record });
else if (reader) await benchReader({ paths, runs, record });
else await benchDesk(record);
