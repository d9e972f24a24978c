import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeSums } from '../../src/cli/build/siteSums.ts';
import { fewOf } from '../support/runs.ts';

const workshop = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** The faults that issue after issue will meet, by the folders of fixtures/broken. */
const FAULTS = [
  'unknown-id',
  'missing-language',
  'duplicate-key',
  'day-that-does-not-exist',
  'tab-indent',
  'won-typed',
  'status-not-earned',
  'expression-in-story',
  'script-in-story',
];

function build(fault: string) {
  const content = join(workshop, fault, 'content');
  const out = join(workshop, fault, 'dist');
  cpSync('tests/fixtures/sample', content, { recursive: true });
  cpSync(join('tests/fixtures/broken', fault), content, { recursive: true });
  rmSync(join(content, 'expected.txt'));
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  writeSums(out);
  const done = spawnSync('node', ['src/cli/build.ts', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { done, out };
}

// One build at a time in a working copy: another test's may have to end first.
describe('a build of broken content', { timeout: 120_000 }, () => {
  it.each(fewOf(FAULTS, 2))(
    '%s: stops, says where and how to mend it, and leaves the last good site alone',
    (fault) => {
      const { done, out } = build(fault);
      expect(done.status).toBe(1);
      expect(done.stdout).toMatch(/오류 [A-F]\d{2} .* — [\w/-]+\.mdx:\d+:\d+/);
      expect(done.stdout).toMatch(/고치기: \S/);
      expect(done.stdout + done.stderr).not.toMatch(/\n\s+at /);
      expect(readdirSync(out)).toEqual(['dist.sha256', 'index.html']);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
      expect(existsSync(`${out}.next`)).toBe(false);
    },
  );
});
