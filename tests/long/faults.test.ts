import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copySite } from '../support/siteCopy.ts';

/** What can go wrong while a site is built and put in its place. Never half a site, always a sentence. */
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(cwd: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync('node', ['src/cli/build.ts', ...args], { cwd, encoding: 'utf8' });
}

/** Whether every file of a site is there as it was built, and no other. */
function isWhole(site: string): boolean {
  const listed = readFileSync(join(site, 'dist.sha256'), 'utf8').trim().split('\n').length;
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sums = spawnSync('sha256sum', ['-c', '--quiet', 'dist.sha256'], { cwd: site });
  return sums.status === 0 && files.length === listed + 1;
}

/** What an editor or the machine that publishes is told: two sentences, nothing of Node’s. */
function expectASentence(said: string): void {
  expect(said).toMatch(/[가-힣]/);
  expect(said).toMatch(/[A-Za-z]{4}/);
  expect(said).not.toMatch(/\n\s+at |node:internal|Error:/);
}

describe('a build that is cut off', () => {
  it('at twenty moments leaves the last good site, and the next build is whole', async () => {
    const site = join(folder, 'killed');
    copySite(site);
    expect(build(site).status).toBe(0);
    const good = readFileSync(join(site, 'dist/dist.sha256'), 'utf8');
    const start = performance.now();
    build(site);
    const whole = performance.now() - start;
    for (let cut = 0; cut < 20; cut++) {
      // Every other time its children are left to go on, as they do where only the one process is killed.
      const child = spawn('node', ['src/cli/build.ts'], { cwd: site, stdio: 'ignore', detached: true });
      // Spread over the whole run, and a little at random; the last ones fall around the swap.
      await new Promise((wait) => setTimeout(wait, (whole * (cut + Math.random())) / 19));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      try {
        process.kill(cut % 2 ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGKILL');
      } catch {
        // It had come to its end.
      }
      if (child.exitCode === null && child.signalCode === null) await gone;
      const left = existsSync(join(site, 'dist')) ? 'dist' : 'dist.last';
      expect(readFileSync(join(site, left, 'dist.sha256'), 'utf8'), `cut ${cut}`).toBe(good);
      expect(isWhole(join(site, left)), `cut ${cut}`).toBe(true);
    }
    expect(build(site).status).toBe(0);
    expect(readFileSync(join(site, 'dist/dist.sha256'), 'utf8')).toBe(good);
    expect(readdirSync(site).filter((name) => /^dist\./.test(name) || name === '.build.lock')).toEqual([]);
  });
});

describe('two builds at once', () => {
  it('come one after the other, both whole, and the second says whom it waits for', async () => {
    const site = join(folder, 'two');
    copySite(site);
    const runs = [0, 1].map(
      () =>
        new Promise<{ code: number | null; said: string }>((resolve) => {
          const child = spawn('node', ['src/cli/build.ts'], { cwd: site });
          let said = '';
          child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
          child.once('close', (code) => resolve({ code, said }));
        }),
    );
    const done = await Promise.all(runs);
    expect(done.map(({ code }) => code)).toEqual([0, 0]);
    expect(done.map(({ said }) => said).join('')).toMatch(/다른 빌드가 돌고 있습니다\(프로세스 \d+/);
    expect(isWhole(join(site, 'dist'))).toBe(true);
  });
});

describe('what is missing', () => {
  it.each([
    ['a package', 'chart.js'],
    ['the font', 'src/styles/fonts/noto-serif-kr-black.woff2'],
  ])('%s is named, with what to do', (_what, missing) => {
    const site = join(folder, `without-${missing.replaceAll('/', '-')}`);
    copySite(site, [missing]);
    const done = build(site);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(missing.split('/').at(-1));
    expectASentence(done.stderr);
    expect(existsSync(join(site, 'dist'))).toBe(false);
  });
});

describe('a disk that is full', () => {
  const small = join(folder, 'small');
  mkdirSync(small);
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', small]).status === 0;
  afterAll(() => void (isMounted && spawnSync('umount', ['--lazy', small])));

  it.skipIf(!isMounted)('is said, and leaves nothing half done', () => {
    copySite(small);
    const done = build(small);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/디스크가 가득/);
    expectASentence(done.stderr);
    expect(readdirSync(small).filter((name) => name.startsWith('dist'))).toEqual([]);
  });
});

describe('a disk that is read-only', () => {
  const small = join(folder, 'read-only');
  mkdirSync(small);
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m,ro', 'tmpfs', small]).status === 0;
  afterAll(() => void (isMounted && spawnSync('umount', ['--lazy', small])));

  it.skipIf(!isMounted)('is said at once, before anything is built', () => {
    const start = performance.now();
    const done = build('.', '--out', join(small, 'dist'));
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/읽기 전용 디스크.*\n.*read-only/);
    expectASentence(done.stderr);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a site that is a link', () => {
  it('stays one, and what it leads to is the new site', () => {
    const real = join(folder, 'elsewhere');
    mkdirSync(real);
    symlinkSync(real, join(folder, 'linked'));
    expect(build('.', '--out', join(folder, 'linked')).status).toBe(0);
    expect(readlinkSync(join(folder, 'linked'))).toBe(real);
    expect(isWhole(real)).toBe(true);
    expect(build('.', '--out', join(folder, 'linked'), '--from', join(folder, 'linked')).stderr).toMatch(/built anew/);
    expect(isWhole(real)).toBe(true);
  });
});
