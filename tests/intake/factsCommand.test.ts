import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function facts(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/facts.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('wrong use of npm run facts', () => {
  it.each([
    [['--fxi']],
    [['story']],
    [['--content']],
    [['--fix=3']],
    [['--content', 'no-such-folder']],
    [['--content', 'package.json']],
    [['--format', 'xml']],
    [['--lang', 'fr']],
  ])('%j: one sentence, exit 2', (args) => {
    const { status, stdout, stderr } = facts(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|node:|\bat /);
  });

  it('speaks English when asked', () => {
    expect(facts('--content', 'no-such-folder', '--lang', 'en').stderr).toBe('There is no folder no-such-folder\n');
  });

  it('a disk that takes no more: one sentence, exit 2, the file as it was', () => {
    const root = mkdtempSync(join(tmpdir(), 'desk-'));
    cpSync('tests/fixtures/sample', root, { recursive: true });
    cpSync('tests/fixtures/broken/korean-date/lighthouse', join(root, 'lighthouse'), { recursive: true });
    const file = join(root, 'lighthouse/deals/hanbit-nuri-deal.mdx');
    const before = readFileSync(file, 'utf8');
    // A limit of no bytes for any file stands for a disk that is full.
    const command = `trap '' XFSZ; ulimit -f 0; exec "$0" src/cli/facts.ts --fix --content "$1"`;
    const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, root], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('파일은 그대로입니다');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(join(root, 'lighthouse/deals'))).toEqual(['hanbit-nuri-deal.mdx']);
    rmSync(root, { recursive: true });
  });
});
