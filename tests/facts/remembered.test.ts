import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '#facts/assemble';
import { assembleFolder } from '#facts/assembleFolder';
import { readFolder } from '#intake/readFolder';
import { forgetTrees } from '#intake/storyTree';
import { countLines } from '#intake/writtenFile';

/**
 * What is remembered of a file is remembered by its bytes. These edits are what fools a memory that goes by anything else:
 * the same size and date with other words, files that change places, words taken back, names that come and go.
 */
const root = mkdtempSync(join(tmpdir(), 'remembered-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = [
  'lighthouse/deals/hanbit-nuri-deal.mdx',
  'lighthouse/explainer.mdx',
  'lighthouse/sources/hanbit-statement.mdx',
];
const day = new Date('2026-01-01T00:00:00Z');

/** Writes without leaving a trace in the date. */
function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
  utimesSync(join(root, file), day, day);
}

const EDITS: Record<string, (file: string) => void> = {
  // As many bytes as before.
  digits: (file) =>
    write(
      file,
      readFileSync(join(root, file), 'utf8').replace(/[1-8]/g, (digit) => String(9 - Number(digit))),
    ),
  breaks: (file) => write(file, readFileSync(join(root, file), 'utf8').replace('title:', 'tilte:')),
  mends: (file) => write(file, readFileSync(join('tests/fixtures/sample', file), 'utf8')),
  swaps: (file) => {
    const other = FILES[(FILES.indexOf(file) + 1) % FILES.length] ?? file;
    const [a, b] = [file, other].map((each) => readFileSync(join(root, each), 'utf8'));
    write(file, b ?? '');
    write(other, a ?? '');
  },
  comesAndGoes: (file) => {
    renameSync(join(root, file), join(root, `${file}.away`));
    assembleFolder(root);
    renameSync(join(root, `${file}.away`), join(root, file));
  },
  isElsewhere: (file) => {
    const away = join(tmpdir(), `remembered-away-${process.pid}.mdx`);
    renameSync(join(root, file), away);
    symlinkSync(away, join(root, file));
    assembleFolder(root);
    rmSync(join(root, file));
    renameSync(away, join(root, file));
  },
};

/** The folder judged by someone who has never seen it. */
function fromScratch() {
  forgetTrees();
  const read = readFolder(root);
  const files = read.files.map(({ path, unread }) => {
    const text = unread ? '' : readFileSync(join(root, path), 'utf8');
    return { path, text, lines: countLines(text), ...(unread ? { unread } : {}) };
  });
  return assemble(files);
}

describe('what is remembered of files', () => {
  it('is never taken for what is written now', { timeout: 60_000 }, () => {
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.constantFrom(...FILES));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        rmSync(root, { recursive: true, force: true });
        cpSync('tests/fixtures/sample', root, { recursive: true });
        assembleFolder(root);
        for (const [kind, file] of edits) {
          const size = statSync(join(root, file)).size;
          EDITS[kind]?.(file);
          if (kind === 'digits') expect(statSync(join(root, file)).size).toBe(size);
          const { dossiers, mistakes, notes } = assembleFolder(root);
          const fresh = fromScratch();
          expect([...mistakes, ...notes].map(said).sort()).toEqual(fresh.problems.map(said).sort());
          expect(dossiers).toEqual(fresh.dossiers);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves what it gave before as it was', () => {
    rmSync(root, { recursive: true, force: true });
    cpSync('tests/fixtures/sample', root, { recursive: true });
    const before = assembleFolder(root).dossiers;
    const copy = structuredClone(before);
    for (const file of FILES) EDITS['digits']?.(file);
    assembleFolder(root);
    expect(before).toEqual(copy);
  });
});

function said({
  code,
  file,
  line,
  column,
  message,
  hint,
}: ReturnType<typeof assembleFolder>['mistakes'][number]): string {
  return [code, file, line, column, message.ko, hint.ko].join(' ');
}
