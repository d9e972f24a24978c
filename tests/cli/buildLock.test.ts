import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock, type Holder } from '../../src/cli/build/buildLock.ts';
import { startOf } from '../../src/cli/build/processStart.ts';

const workshop = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

let locks = 0;
/** A lock as somebody has left it. */
function left(text: string): string {
  const file = join(workshop, `${locks++}.lock`);
  writeFileSync(file, text);
  return file;
}
const heldBy = (holder: Partial<Holder>): string =>
  left(JSON.stringify({ pid: process.pid, since: '2026-11-29T00:00:00.000Z', host: hostname(), ...holder }));
const attempt = (file: string) => takeLock(file, () => {}, 0);
/** No process has it: Linux numbers no higher. */
const NOBODY = 2 ** 22 + 1;

describe('the lock of a build', { timeout: 120_000 }, () => {
  it('is never held twice, though it is left by holders that have died', async () => {
    const [lock, log] = [heldBy({ pid: NOBODY }), join(workshop, 'log')];
    const contenders = Array.from({ length: 6 }, () => {
      const child = spawn('node', ['tests/support/lockContender.ts', lock, log, '150'], { stdio: 'inherit' });
      return new Promise<number | null>((done) => child.once('exit', done));
    });
    expect(await Promise.all(contenders)).toEqual([0, 0, 0, 0, 0, 0]);
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    expect(lines.length).toBe(2 * 6 * 150);
    for (let at = 0; at < lines.length; at += 2) {
      expect(lines[at], `line ${at}`).toMatch(/^in /);
      expect(lines[at + 1], `line ${at + 1}`).toBe(lines[at]?.replace('in', 'out'));
    }
    // What they had beside it is gone.
    expect(readdirSync(workshop).filter((name) => /\.lock\./.test(name))).toEqual([]);
  });

  it('is let go by its holder and by nobody else', async () => {
    const file = join(workshop, 'own.lock');
    const lock = await attempt(file);
    if (!('release' in lock)) throw new Error('not taken');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    writeFileSync(file, JSON.stringify({ pid: 1, since: '2026-11-29T00:00:00.000Z', host: hostname() }));
    lock.release();
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    ['whose process is gone', () => heldBy({ pid: NOBODY })],
    ['whose number another process has now', () => heldBy({ started: 'another beginning' })],
  ])('is taken over from one %s', async (_who, made) => {
    expect(await attempt(made())).toHaveProperty('release');
  });

  it.each([
    ['empty', () => left(''), undefined],
    ['cut off', () => left('{"pid": 12'), undefined],
    ['of a process that runs', () => heldBy({ started: startOf(process.pid) }), process.pid],
    ['of a process that runs, begun nobody knows when', () => heldBy({}), process.pid],
    ['of another machine', () => heldBy({ pid: NOBODY, host: 'elsewhere' }), NOBODY],
  ])('is left alone where it is %s', async (_what, made, pid) => {
    const file = made();
    const before = readFileSync(file, 'utf8');
    const lock = await attempt(file);
    expect('heldBy' in lock && lock.heldBy?.pid).toBe(pid);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
