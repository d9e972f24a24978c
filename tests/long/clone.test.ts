import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The project as it comes out of git on a machine whose git turns line ends, as Windows has it. */
const workshop = mkdtempSync(join(tmpdir(), 'clone-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], { encoding: 'utf8' });

describe('a clone with core.autocrlf=true', { timeout: 120_000 }, () => {
  const [source, clone] = [join(workshop, 'source'), join(workshop, 'clone')];
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(existsSync);

  it('has every file as it is here, to the byte', () => {
    for (const file of files) {
      mkdirSync(dirname(join(source, file)), { recursive: true });
      cpSync(file, join(source, file));
    }
    git('-C', source, 'init', '--quiet');
    git('-C', source, '-c', 'core.autocrlf=false', 'add', '--all', '--force');
    git('-C', source, '-c', 'core.autocrlf=false', 'commit', '--quiet', '--message', 'all');
    git('-c', 'core.autocrlf=true', 'clone', '--quiet', source, clone);
    expect(files.length).toBeGreaterThan(1000);
    const bytesOf = (folder: string, file: string): Buffer => readFileSync(join(folder, file));
    expect(files.filter((file) => !bytesOf(clone, file).equals(bytesOf('.', file)))).toEqual([]);
  });

  it('passes the check', () => {
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
    const { status, stdout } = spawnSync('node', ['src/cli/facts.ts', '--quiet'], { cwd: clone, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
