import { parseArgs } from 'node:util';
import { stop } from './buildSteps.ts';

const USAGE =
  'npm run build -- [--out DIR] [--from DIR] [--at HOUR | --preview] [--shard 1/2] · npm run build -- --join DIR DIR …';

/** What a build was asked for; one that is asked for something else says what it takes. */
export function buildOptions(args: readonly string[] = process.argv.slice(2)) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: 'dist' },
        from: { type: 'string' },
        shard: { type: 'string' },
        join: { type: 'boolean' },
        at: { type: 'string' },
        preview: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    return stop(2, `쓰임: ${USAGE}`, `Use: ${USAGE}`);
  }
}
