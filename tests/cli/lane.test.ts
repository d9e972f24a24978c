import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laneOf, mayFollow } from '../../src/cli/publish/lane.ts';

const cwd = mkdtempSync(join(tmpdir(), 'lane-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  });
function commit(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'change');
  return git('rev-parse', 'HEAD').trim();
}
let published = '';
beforeAll(() => {
  git('init', '--quiet', '--initial-branch', 'main');
  published = commit({ 'content/a.mdx': 'a', 'src/a.ts': 'a', 'content/b 쟁점.mdx': 'b' });
});
const lane = (from = published, inParts = false) => laneOf(from, { cwd, inParts });
const from = (change: () => void): void => {
  git('reset', '--quiet', '--hard', published);
  change();
};

describe('the lane of a push', () => {
  it('is that of content where every path lies under content/', () => {
    from(() => commit({ 'content/a.mdx': 'more', 'content/new/b.mdx': 'b' }));
    expect(lane()).toMatchObject({ lane: 'content', since: published });
    expect(lane('', false)).toMatchObject({ lane: 'code', since: undefined });
    expect(lane(published, true)).toMatchObject({ lane: 'code', since: published });
  });

  it.each([
    ['code', () => commit({ 'src/a.ts': 'more' }), 'src/a.ts'],
    ['content and code', () => commit({ 'content/a.mdx': 'more', 'package.json': '{}' }), 'package.json'],
    ['code, and back, and content', () => [commit({ 'src/a.ts': 'x' }), commit({ 'content2/a': 'x' })], 'content2/a'],
    [
      'a file moved into content/',
      () => {
        renameSync(join(cwd, 'src/a.ts'), join(cwd, 'content/a.ts'));
        commit({});
      },
      'src/a.ts',
    ],
    ['a folder called nearly so', () => commit({ 'content.bak/a.mdx': 'a' }), 'content.bak/a.mdx'],
  ])('is that of code for %s, and says which file', (_what, change, named) => {
    from(change);
    expect(lane()).toMatchObject({ lane: 'code', since: published });
    expect(lane().why).toContain(named);
  });

  it('is that of code where what was published is gone, or stands elsewhere: nothing locks itself', () => {
    from(() => commit({ 'content/a.mdx': 'more' }));
    expect(lane('0'.repeat(40))).toMatchObject({ lane: 'code', since: undefined });
    expect(lane('--output=x')).toMatchObject({ lane: 'code', since: undefined });
    const beside = git('rev-parse', 'HEAD').trim();
    from(() => commit({ 'content/a.mdx': 'other' }));
    expect(lane(beside)).toMatchObject({ lane: 'code', since: beside });
  });
});

describe('a push', () => {
  it('does not follow one that was made after it and is published already', () => {
    from(() => undefined);
    const newer = commit({ 'content/a.mdx': 'more' });
    expect(mayFollow(published, cwd)).toBe(true);
    expect(mayFollow(newer, cwd)).toBe(true);
    git('reset', '--quiet', '--hard', published);
    expect(mayFollow(newer, cwd)).toBe(false);
    expect(mayFollow('', cwd)).toBe(true);
    expect(mayFollow('0'.repeat(40), cwd)).toBe(true);
  });
});
