import { spawnSync } from 'node:child_process';

/** The checks that hold of any built site. */
const CHECKS = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'site'];
/** Longer than this nobody waits for checks after each change. */
const MOST_MS = 600_000;

/** How long all checks of a built site take; undefined where they are not through after ten minutes. Faults are said, not hidden. */
export function timeOfChecks(site: string, content: string): number | undefined {
  const start = performance.now();
  const done = spawnSync(process.execPath, CHECKS, {
    env: { ...process.env, TEST_DIST: site, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: MOST_MS,
  });
  if (done.error && 'code' in done.error && done.error.code === 'ETIMEDOUT') {
    console.log('The checks were not through after ten minutes.');
    return undefined;
  }
  if (done.status !== 0) console.log(`The checks found faults:\n${(done.stdout + done.stderr).slice(-2000)}`);
  return Math.round(performance.now() - start);
}
