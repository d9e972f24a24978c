import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copySite } from '../support/siteCopy.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

/** The sums of a whole build in a copy of the site. */
function built(name: string, env: Record<string, string> = {}): string {
  const copy = join(folder, name);
  copySite(copy);
  return buildIn(copy, env);
}

function buildIn(copy: string, env: Record<string, string> = {}): string {
  const done = spawnSync('node', ['src/cli/build.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(done.status, done.stderr).toBe(0);
  const sums = readFileSync(join(copy, 'dist/dist.sha256'), 'utf8');
  expect(sums.split('\n').length).toBeGreaterThan(500);
  return sums;
}

/** A clock that is a year and some hours ahead, in every process that Node starts. */
function laterClock(): string {
  const file = join(folder, 'later.mjs');
  writeFileSync(
    file,
    `const Real = Date; const ahead = 400 * 864e5 + 5e7;
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length) super(...given); else super(Real.now() + ahead); }
  static now() { return Real.now() + ahead; }
};`,
  );
  return `--import=${file}`;
}

describe('the same content gives the same bytes', () => {
  const first = built('a');

  it.each<[string, () => string]>([
    ['in another folder', () => built('another/folder with a space and 한글/somewhere-deep')],
    ['in another time zone', () => built('zone', { TZ: 'Pacific/Kiritimati' })],
    ['in another language of the machine', () => built('locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })],
    ['on another day', () => built('clock', { NODE_OPTIONS: laterClock() })],
    [
      'from a clone that knows one commit',
      () => {
        const clone = join(folder, 'shallow');
        const made = spawnSync('git', ['clone', '-q', '--depth', '1', `file://${resolve('.')}`, clone]);
        expect(made.status).toBe(0);
        // What is not yet committed is compared as well.
        copySite(clone);
        return buildIn(clone);
      },
    ],
  ])('%s', (_name, again) => {
    expect(again()).toBe(first);
  });
});
