import { compareProblems, type Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import type { WrittenFile } from '#intake/writtenFile';
import { assemble } from './assemble.ts';
import type { Dossier } from './dossier.ts';

/** A content folder as it stands: what was written, what it comes to, and what is to be said about it. */
export interface AssembledFolder {
  files: WrittenFile[];
  dossiers: Dossier[];
  /** What must be mended before anything is published. */
  mistakes: Problem[];
  /** What only speaks. */
  notes: Problem[];
}

/** Reads a content folder and judges it whole. Its dossiers are good only where there are no mistakes. */
export function assembleFolder(root: string): AssembledFolder {
  const read = readFolder(root);
  // Where a folder would not open, nobody can say what is missing.
  const { dossiers, problems } = read.isComplete ? assemble(read.files) : { dossiers: [], problems: [] };
  const all = [...read.problems, ...problems].sort(compareProblems);
  return {
    files: read.files,
    dossiers,
    mistakes: all.filter(({ level }) => level !== 'note'),
    notes: all.filter(({ level }) => level === 'note'),
  };
}
