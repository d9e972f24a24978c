import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CODE, keepVerdicts, recallVerdicts } from '#desk/verdicts';
import { assemble } from '#facts/desk/assemble';
import { placementOf } from '#facts/kinds/placement';
import { readFolder } from '#intake/readFolder';
import { countLines, type WrittenFile } from '#intake/writtenFile';

const { files } = readFolder('content');
/** The handbook is no fact. */
const judged = files.filter(({ path }) => placementOf(path).role !== 'handbook');
const { dossiers, uses } = assemble(files);
const ids = dossiers.map(({ explainer }) => explainer.id);
let folder = '';

beforeEach(() => {
  vi.stubEnv(CODE, 'this code');
  folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  keepVerdicts(files, dossiers, uses, folder);
});
afterEach(() => vi.unstubAllEnvs());

const recalled = (of: readonly WrittenFile[]): string[] => [...recallVerdicts(of, folder).keys()];
const withText = (file: WrittenFile, text: string): WrittenFile => ({ ...file, text, lines: countLines(text) });

/** A build judges an explainer once; its next step takes the verdict only of what was judged. */
describe('the verdict on an explainer', () => {
  it('is taken of the same files, and is the dossier that was judged', () => {
    const settled = recallVerdicts(files, folder);
    expect([...settled.keys()]).toEqual(ids);
    expect([...settled.values()].map(({ dossier }) => dossier)).toEqual(dossiers);
  });

  it('is not taken once one letter of one file is another, one is gone, or one has another name', () => {
    fc.assert(
      fc.property(fc.nat(judged.length - 1), fc.double({ min: 0, max: 0.999, noNaN: true }), (which, where) => {
        const file = judged[which];
        if (!file) return;
        const at = Math.floor(where * file.text.length);
        const others = files.filter((other) => other !== file);
        const letter = file.text[at] === 'x' ? 'y' : 'x';
        const changed = withText(file, file.text.slice(0, at) + letter + file.text.slice(at + 1));
        // What all share is everybody’s.
        const resting = ids.filter((id) => !file.path.startsWith(`${id}/`) && !file.path.startsWith('reference/'));
        expect(recalled([...others, changed])).toEqual(resting);
        expect(recalled(others)).toEqual(resting);
        expect(recalled([...others, { ...file, path: file.path.replace(/\.mdx$/, 'x.mdx') }])).toEqual(resting);
      }),
    );
  });

  it('is not taken by other code, or where nobody said which', () => {
    vi.stubEnv(CODE, 'other code');
    expect(recalled(files)).toEqual([]);
    vi.stubEnv(CODE, undefined);
    expect(recalled(files)).toEqual([]);
  });

  it('is not taken where it was not written whole', () => {
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'half');
    expect(recalled(files)).toEqual([]);
  });
});
