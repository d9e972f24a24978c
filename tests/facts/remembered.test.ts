import {
  cpSync,
  existsSync,
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
import { assemble } from '#facts/desk/assemble';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { findNameFaults } from '#intake/nameFaults';
import { readFolder } from '#intake/readFolder';
import { forgetTrees } from '#intake/storyTree';
import { walkFolder } from '#intake/walkFolder';
import { countLines } from '#intake/writtenFile';
import { runsOf } from '../support/runs.ts';

/**
 * What is remembered of a file is remembered by its bytes. These edits are what fools a memory that goes by anything else:
 * the same size and date with other words, files that change places, words taken back, names that come and go, ids that are
 * taken twice, and many files of several explainers at once.
 */
const root = mkdtempSync(join(tmpdir(), 'remembered-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = [
  'beacon/events/2024-01-deal.mdx',
  'lighthouse/deals/hanbit-nuri-deal.mdx',
  'lighthouse/explainer.mdx',
  'lighthouse/sources/hanbit-statement.mdx',
  'lighthouse/story/ko.mdx',
  'reference/organisations/hanbit.mdx',
  'reference/terms/lantern.mdx',
];
const day = new Date('2026-01-01T00:00:00Z');

/** Two explainers on one reference. */
function begin(): void {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/sample', root, { recursive: true });
  cpSync(join(root, 'lighthouse'), join(root, 'beacon'), { recursive: true });
}

/** A file as it was at the beginning. */
const written = (file: string): string =>
  readFileSync(join('tests/fixtures/sample', file.replace('beacon/', 'lighthouse/')), 'utf8');

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
  mends: (file) => write(file, written(file)),
  swaps: (file) => {
    const other = FILES[(FILES.indexOf(file) + 1) % FILES.length] ?? file;
    if (!existsSync(join(root, other))) write(other, written(other));
    const [a, b] = [file, other].map((each) => readFileSync(join(root, each), 'utf8'));
    write(file, b ?? '');
    write(other, a ?? '');
  },
  comesAndGoes: (file) => {
    renameSync(join(root, file), join(root, `${file}.away`));
    assembleFolder(root);
    renameSync(join(root, `${file}.away`), join(root, file));
  },
  goes: (file) => rmSync(join(root, file)),
  // Once more under a name that is free, and under one that is taken in another folder, or differs from one by case alone.
  isAdded: (file) => write(file.replace('.mdx', '-again.mdx'), written(file)),
  isTwin: (file) => write('reference/sources/2024-01-deal.mdx', written(file)),
  isTwinByCase: (file) =>
    write(
      file.replace(/[^/]+$/, (name) => name.toUpperCase()),
      written(file),
    ),
  isMisnamed: (file) => {
    renameSync(join(root, file), join(root, file.replace('.mdx', '.md')));
    assembleFolder(root);
    renameSync(join(root, file.replace('.mdx', '.md')), join(root, file));
  },
  // As when another state of the whole is checked out.
  isOneOfMany: () => {
    for (const file of FILES.filter((each) => existsSync(join(root, each)))) EDITS['digits']?.(file);
    rmSync(join(root, 'beacon/figures'), { recursive: true, force: true });
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
  const { dossiers, problems } = assemble(files);
  return { dossiers, problems: [...findNameFaults(walkFolder(root).paths), ...problems] };
}

describe('what is remembered of files', () => {
  it('is never taken for what is written now', { timeout: 400_000 }, () => {
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.constantFrom(...FILES));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        begin();
        let judged = assembleFolder(root);
        for (const [kind, file] of edits) {
          // Taken away by an edit before.
          if (!existsSync(join(root, file))) write(file, written(file));
          const size = statSync(join(root, file)).size;
          EDITS[kind]?.(file);
          if (kind === 'digits') expect(statSync(join(root, file)).size).toBe(size);
          judged = assembleFolder(root);
        }
        // Only now: who judges from scratch leaves another memory behind.
        const fresh = fromScratch();
        expect([...judged.mistakes, ...judged.notes].map(said).sort()).toEqual(fresh.problems.map(said).sort());
        expect(judged.dossiers).toEqual(fresh.dossiers);
      }),
      { numRuns: runsOf(80) },
    );
  });

  it('leaves what it gave before as it was', () => {
    begin();
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
