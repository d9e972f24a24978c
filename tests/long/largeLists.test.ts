import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNewsroom } from '../bench/newsroomContent.ts';

/** An explainer after years of news: the lists that grow stand on several pages, and each of these keeps its budget. */
const OUT = 'test-results/large';

beforeAll(() => {
  rmSync(OUT, { recursive: true, force: true });
  writeNewsroom({ explainers: 1, size: 'large', seed: 'large' }, `${OUT}/content`);
  const env = { ...process.env, CONTENT_DIR: `${OUT}/content` };
  const done = spawnSync('node', ['src/cli/build.ts', '--out', `${OUT}/dist`], { env, encoding: 'utf8' });
  expect(done.status, done.stderr).toBe(0);
}, 400_000);
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

it('has its lists on several pages, and all of them keep what is asked of any list', { timeout: 200_000 }, () => {
  const env = { ...process.env, CONTENT_DIR: `${OUT}/content`, TEST_DIST: `${OUT}/dist` };
  const asked = [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'site',
    'tests/dist/listParts.test.ts',
  ];
  const { status, stdout } = spawnSync('npx', asked, { env, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  // Timeline, sources and facts, in both languages; the money has the charts of one explainer.
  expect(Number(/(\d+) of \d+ lists stand on several pages/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(6);
});
