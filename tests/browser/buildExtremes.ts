import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

/** Builds the sample explainer with everything in it as long, large, small or empty as it may be. */
const WORK = 'test-results/extremes';
rmSync(WORK, { recursive: true, force: true });
for (const fixture of ['sample', 'extremes']) {
  cpSync(`tests/fixtures/${fixture}`, `${WORK}/content`, { recursive: true });
}
const done = spawnSync('node', ['src/cli/build.ts', '--out', `${WORK}/dist`], {
  stdio: 'inherit',
  // Readers of this site can answer.
  env: { ...process.env, CONTENT_DIR: `${WORK}/content`, SITE_CONTACT: 'desk@hanbit.example' },
});
process.exitCode = done.status ?? 1;
