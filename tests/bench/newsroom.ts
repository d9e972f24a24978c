import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeNewsroom } from './newsroomContent.ts';

/**
 * `node tests/bench/newsroom.ts --out DIR --explainers N [--tenth | --large] [--seed WORD]`: a content folder as a newsroom would have
 * after some years, to measure with. `CONTENT_DIR=DIR npm run build` builds it.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    explainers: { type: 'string', default: '10' },
    tenth: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'newsroom' },
  },
});
const explainers = Number(values.explainers);
if (values.out === undefined || !Number.isInteger(explainers) || explainers < 1) {
  console.error('node tests/bench/newsroom.ts --out DIR --explainers N [--tenth | --large] [--seed WORD]');
  process.exit(2);
}
if (existsSync(values.out) && readdirSync(values.out).length > 0) {
  console.error(`${values.out} is not empty. Give --out an empty folder or a new name. Nothing was touched.`);
  process.exit(2);
}
const size = values.tenth ? 'tenth' : values.large ? 'large' : 'full';
writeNewsroom({ explainers, size, seed: values.seed }, values.out);
