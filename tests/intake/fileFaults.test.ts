import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { fixAll } from '#intake/applyFixes';
import type { Disk } from '#intake/disk';
import { readFolder } from '#intake/readFolder';

/** What cannot stand in a repository as a fixture: links, pipes, names of other systems, files that vanish. */
const EVENT = 'lighthouse/events/2024-01-deal.mdx';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync('tests/fixtures/sample', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function judge(disk?: Disk) {
  const { files, problems } = readFolder(root, disk);
  return { files, problems: [...problems, ...assemble(files).problems] };
}

function told(disk?: Disk): string[] {
  return judge(disk).problems.map(({ code, file }) => `${code} ${file}`);
}

const disk = (fails: (path: string) => string | undefined): Disk => ({
  size: (path) => statSync(path).size,
  read: (path) => {
    const code = fails(path);
    if (code) throw Object.assign(new Error(code), { code });
    return readFileSync(path);
  },
});

describe('files as files', () => {
  it.each(['ENOENT', 'EACCES', 'EIO'])('%s while a file is read is one problem', (code) => {
    expect(told(disk((path) => (path.endsWith(EVENT) ? code : undefined)))).toEqual([`D83 ${EVENT}`]);
  });

  it('a story that cannot be read is not called missing, nor the other blamed', () => {
    expect(told(disk((path) => (path.endsWith('story/ko.mdx') ? 'EACCES' : undefined)))).toEqual([
      'D83 lighthouse/story/ko.mdx',
    ]);
  });

  it('does not follow links: out of the folder, in a circle, or to nothing', () => {
    symlinkSync('/etc/passwd', join(root, 'lighthouse/events/stolen.mdx'));
    symlinkSync(root, join(root, 'lighthouse/circle'));
    symlinkSync('nowhere.mdx', join(root, 'lighthouse/events/gone.mdx'));
    const { files, problems } = judge();
    expect(problems.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      'D82 lighthouse/circle',
      'D82 lighthouse/events/gone.mdx',
      'D82 lighthouse/events/stolen.mdx',
    ]);
    expect(files.some(({ text }) => text.includes('root:'))).toBe(false);
  });

  it('a link in place of a fact is one problem: what names the fact is not to blame', () => {
    const outside = mkdtempSync(join(tmpdir(), 'desk-'));
    cpSync(join(root, EVENT), join(outside, 'moved.mdx'));
    rmSync(join(root, 'lighthouse/deals/hanbit-nuri-deal.mdx'));
    symlinkSync(join(outside, 'moved.mdx'), join(root, 'lighthouse/deals/hanbit-nuri-deal.mdx'));
    expect(told()).toEqual(['D82 lighthouse/deals/hanbit-nuri-deal.mdx']);
    rmSync(outside, { recursive: true });
  });

  it('does not wait at a pipe', () => {
    execFileSync('mkfifo', [join(root, 'lighthouse/events/pipe.mdx')]);
    expect(told()).toEqual(['D82 lighthouse/events/pipe.mdx']);
  });

  it('does not read a file of twenty megabytes', () => {
    writeFileSync(join(root, EVENT), Buffer.alloc(20_000_000, 0x61));
    const start = performance.now();
    expect(told()).toEqual([`D69 ${EVENT}`]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('composes a decomposed name, and leaves twins to the editor', () => {
    const text = readFileSync(join(root, EVENT));
    const decomposed = '등대'.normalize('NFD');
    writeFileSync(join(root, `lighthouse/events/${decomposed}.mdx`), text);
    expect(told()).toContain('D67 lighthouse/events/등대.mdx');
    fixAll(root, judge);
    expect(told()).not.toContain('D67 lighthouse/events/등대.mdx');
    expect(readFileSync(join(root, 'lighthouse/events/등대.mdx'))).toEqual(text);
    writeFileSync(join(root, `lighthouse/events/${decomposed}.mdx`), text);
    fixAll(root, judge);
    expect(existsSync(join(root, `lighthouse/events/${decomposed}.mdx`))).toBe(true);
  });

  it('tells twins that differ by case', () => {
    cpSync(join(root, EVENT), join(root, EVENT.replace('deal', 'Deal')));
    expect(told()).toContain(`D68 ${EVENT}`);
  });

  it.each([
    ['brackets', `---\na: ${'['.repeat(100_000)}\n---\n`],
    ['braces', `---\na: ${'{a: '.repeat(50_000)}\n---\n`],
    ['dashes', `---\na:\n  ${'- '.repeat(50_000)}x\n---\n`],
    ['fields', `---\n${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')}\n---\n`],
    ['aliases', `---\na: &a [x, x]\n${'b: &b [*a, *a]\n'.repeat(9)}---\n`],
    ['zero bytes', '\0'.repeat(1000)],
    ['noise', Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join('')],
  ])('%s: no crash and no hang', (_name, text) => {
    writeFileSync(join(root, EVENT), text);
    const start = performance.now();
    expect(told().length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['quotes', '> '.repeat(10_000)],
    ['strong', '**a'.repeat(60_000)],
    ['brackets', '[a]('.repeat(60_000)],
    ['tags', '<Margin>\n\n'.repeat(20_000)],
    ['lines', 'a\n'.repeat(100_000)],
    ['addresses', 'https://a.b/'.repeat(20_000)],
  ])('a story of %s: no crash and no hang', (_name, text) => {
    writeFileSync(join(root, 'lighthouse/story/ko.mdx'), text);
    const start = performance.now();
    expect(told().length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
