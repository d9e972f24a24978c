import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/cli/build/buildFaults.ts';
import { whyUnfit } from '../../src/cli/fitMachine.mjs';

const GOOD = {
  typescript: 'strip',
  version: 'v24.0.0',
  platform: 'linux x64',
  agent: 'npm/11.0.0 node/v20',
  folder: '/w',
};
const said = (change: object): string => whyUnfit({ ...GOOD, ...change })?.join('\n') ?? '';

describe('what a command asks of a machine', () => {
  it('is little', () => {
    for (const folder of ['/Users/김 기자/쟁점', "/a%20b/c'd&e [x]", '/a$b!c(d)']) expect(said({ folder })).toBe('');
    expect(said({ agent: undefined })).toBe('');
    expect(said({ folder: String.raw`C:\Users\desk`, platform: 'win32 x64' })).toBe('');
  });

  it.each([
    ['an old Node alone', { typescript: undefined, version: 'v20.19.0' }, 'Node v20.19.0', '--omit=optional'],
    ['pnpm', { agent: 'pnpm/10.0.0 npm/? node/v24' }, 'pnpm', 'npm ci'],
    ['yarn', { agent: 'yarn/1.22.22 npm/?' }, 'yarn', 'npm ci'],
    ['a folder with #', { folder: '/home/desk/#1' }, '/home/desk/#1', 'another name'],
    ['a folder with *', { folder: '/home/a*b' }, '*', 'another name'],
  ])('%s is named, with what to do', (_what, change, named, remedy) => {
    expect(said(change)).toContain(named);
    expect(said(change)).toContain(remedy);
    expect(said(change)).toMatch(/[가-힣]/);
  });

  it('is asked by every command that runs a file of ours, and other package managers are told', () => {
    const { scripts, packageManager } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
      packageManager: string;
    };
    const bare = Object.entries(scripts).filter(
      ([, command]) => /\.ts\b|^astro dev/.test(command) && !command.startsWith('node src/cli/fitMachine.mjs && '),
    );
    // What `npm start` begins with is a command that asks.
    expect(bare.map(([name]) => name)).toEqual(['start']);
    expect(packageManager).toMatch(/^npm@\d/);
  });
});

describe('what stops a build and is no fault of the content', () => {
  const workshop = mkdtempSync(join(tmpdir(), 'faults-'));
  afterAll(() => rmSync(workshop, { recursive: true, force: true }));
  const thrown = (work: () => void): Error => {
    try {
      work();
    } catch (error) {
      return error as Error;
    }
    throw new Error('nothing was thrown');
  };

  it('is told by its cause', () => {
    writeFileSync(join(workshop, 'file'), '');
    const words = (error: Error): string => wordsFor(error).join('\n');
    expect(words(thrown(() => mkdirSync(join(workshop, 'file/dist'), { recursive: true })))).toContain(
      'file stands where',
    );
    expect(words(new Error("EROFS: read-only file system, mkdir '/r/dist.next-1'"))).toContain(
      'disk is read-only: /r/dist',
    );
    expect(words(new Error("EACCES: permission denied, mkdir '/r/dist.next-1'"))).toContain(
      'permission to write this: /r',
    );
    expect(words(new Error("EACCES: permission denied, open '/r/a.mdx'"))).toContain(
      'permission to read this: /r/a.mdx',
    );
  });
});
