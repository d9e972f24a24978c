import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { applyFixes, fixAll, FixFailure } from '#intake/applyFixes';
import type { Edit, Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import { fewOf } from '../support/runs.ts';

const SAMPLE = 'tests/fixtures/sample';
const BROKEN = 'tests/fixtures/broken';

/** Fixtures that are the sample in another dress: mended, they are the sample again, to the byte. */
const SAMPLE_AGAIN = [
  'blank-lines-first',
  'bom',
  'bidi-in-title',
  'control-character',
  'cp949',
  'crlf',
  'dash-for-fence',
  'decomposed-text',
  'dotted-date',
  'english-date',
  'four-hyphens-close',
  'invisible-in-id',
  'korean-date',
  'last-line-open',
  'missing-opening-fence',
  'mixed-line-ends',
  'trailing-blanks',
  'unpadded-date',
  'utf-16be-without-mark',
  'utf-16le',
];

/** Mended as a file, it still lacks what only an editor can write. */
const LEFT_TO_THE_EDITOR = ['wrong-extension', 'series-cell-not-a-number', 'more-digits-than-kept'];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function lay(name: string): void {
  cpSync(SAMPLE, root, { recursive: true });
  cpSync(join(BROKEN, name), root, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
}

function judge() {
  const { files, problems } = readFolder(root);
  return { files, problems: [...problems, ...assemble(files).problems] };
}

function bytesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length + 1),
      readFileSync(join(entry.parentPath, entry.name)).toString('latin1'),
    ]),
  );
}

function fixable(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ fix }) => fix);
}

const mendable = readdirSync(BROKEN).filter((name) => {
  const { files, problems } = readFolder(join(BROKEN, name));
  const base = readFolder(SAMPLE).files;
  const all = new Map(
    [...base, ...files.filter(({ path }) => path !== 'expected.txt')].map((file) => [file.path, file]),
  );
  const own = problems.filter(({ file }) => file !== 'expected.txt');
  return fixable([...own, ...assemble([...all.values()]).problems]).length > 0;
});

describe('npm run facts -- --fix', () => {
  it('mends twenty kinds and more', () => {
    expect(mendable.length).toBeGreaterThanOrEqual(30);
    expect(mendable).toEqual(expect.arrayContaining(SAMPLE_AGAIN));
  });

  it.each(mendable)('%s: mended once, nothing else touched, a second run changes nothing', (name) => {
    lay(name);
    const before = bytesOf(root);
    const named = new Set(fixable(judge().problems).map(({ file }) => file));
    const first = fixAll(root, judge);
    expect(first.fixed).toBeGreaterThan(0);
    expect(fixable(first.judged.problems)).toEqual([]);
    const left = first.judged.problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
    if (!LEFT_TO_THE_EDITOR.includes(name)) expect(left).toEqual([]);
    const after = bytesOf(root);
    for (const [path, bytes] of before) if (!named.has(path)) expect(after.get(path), path).toBe(bytes);
    expect([...after.keys()].filter((path) => /\.tmp$/.test(path))).toEqual([]);
    expect(fixAll(root, judge).fixed).toBe(0);
    expect(bytesOf(root)).toEqual(after);
  });

  it.each(SAMPLE_AGAIN)('%s: becomes the sample again', (name) => {
    lay(name);
    fixAll(root, judge);
    expect(bytesOf(root)).toEqual(bytesOf(SAMPLE));
  });

  it.each(fewOf(mendable, 10))('%s: what stands outside the edits is the same', (name) => {
    lay(name);
    const judged = judge();
    const edits = fixable(judged.problems).filter(({ fix }) => fix && 'span' in fix);
    if (fixable(judged.problems).length !== edits.length) return;
    applyFixes(root, judged);
    for (const file of new Set(edits.map((problem) => problem.file))) {
      const spans = edits.filter((problem) => problem.file === file).map(({ fix }) => (fix as Edit).span);
      const old = judged.files.find(({ path }) => path === file)?.text ?? '';
      const now = readFileSync(join(root, file), 'utf8');
      const from = Math.min(...spans.map(({ start }) => start));
      const tail = old.slice(Math.max(...spans.map(({ end }) => end)));
      expect(now.slice(0, from)).toBe(old.slice(0, from));
      expect(now.endsWith(tail)).toBe(true);
    }
  });

  it('keeps comments, order and quotation marks', () => {
    cpSync(SAMPLE, root, { recursive: true });
    const path = join(root, 'reference/organisations/hanbit.mdx');
    const text = readFileSync(path, 'utf8').replace('---\n', '---\n# \'kept\'   as "it" is\n');
    writeFileSync(path, `\ufeff${text.replaceAll('\n', ' \r\n')}`);
    fixAll(root, judge);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('leaves a file alone that was saved after it was judged', () => {
    lay('korean-date');
    const judged = judge();
    const path = join(root, 'lighthouse/deals/hanbit-nuri-deal.mdx');
    const saved = readFileSync(path, 'utf8').replace('---\n', '---\n# saved in between\n');
    writeFileSync(path, saved);
    expect(applyFixes(root, judged)).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(saved);
  });

  it('says in a sentence that the disk refused, and loses nothing', () => {
    lay('korean-date');
    const folder = join(root, 'lighthouse/deals');
    mkdirSync(join(folder, `.hanbit-nuri-deal.mdx.${process.pid}.tmp`));
    const before = bytesOf(root);
    expect(() => fixAll(root, judge)).toThrow(FixFailure);
    expect(bytesOf(root)).toEqual(before);
  });

  it('has nothing to mend in the real content', () => {
    const { files, problems } = readFolder('content');
    expect(fixable([...problems, ...assemble(files).problems])).toEqual([]);
  });
});
