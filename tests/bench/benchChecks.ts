import { spawnSync } from 'node:child_process';

/** The checks that hold of any built site. */
const CHECKS = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'site'];

/** Milliseconds that all checks of a built site take. Throws where they find a fault: a broken site is not measured. */
export function timeOfChecks(site: string, content: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, CHECKS, {
    env: { ...process.env, TEST_DIST: site, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`the checks found faults:\n${(stdout + stderr).slice(-2000)}`);
  return performance.now() - start;
}
