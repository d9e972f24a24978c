import { compareProblems, type Problem } from '#intake/problem';
import { forgetFiles, readFolder } from '#intake/readFolder';
import { forgetTrees } from '#intake/storyTree';
import type { WrittenFile } from '#intake/writtenFile';
import { assemble, type Assembly } from './assemble.ts';
import type { Dossier } from './dossier.ts';
import { forgetJudged } from './judgeExplainer.ts';
import { forgetScopes } from './readScope.ts';

/** A content folder as it stands: what was written, what it comes to, and what is to be said about it. */
export interface AssembledFolder {
  files: WrittenFile[];
  dossiers: Dossier[];
  /** What must be mended before anything is published. */
  mistakes: Problem[];
  /** What only speaks. */
  notes: Problem[];
}

let last: { files: readonly WrittenFile[]; assembly: Assembly } | undefined;

/** The same files, the very objects, were judged already: in development two ask after each save. */
function assembleOnce(files: readonly WrittenFile[]): Assembly {
  const isSame = last?.files.length === files.length && files.every((file, at) => file === last?.files[at]);
  if (!last || !isSame) last = { files, assembly: assemble(files) };
  return last.assembly;
}

/** Gives back all that is remembered of what was read, for a build that has its dossiers. */
export function forgetAll(): void {
  last = undefined;
  forgetJudged();
  forgetScopes();
  forgetFiles();
  forgetTrees();
}

/** Reads a content folder and judges it whole. Its dossiers are good only where there are no mistakes. */
export function assembleFolder(root: string): AssembledFolder {
  const read = readFolder(root);
  // Where a folder would not open, nobody can say what is missing.
  const { dossiers, problems } = read.isComplete ? assembleOnce(read.files) : { dossiers: [], problems: [] };
  const all = [...read.problems, ...problems].sort(compareProblems);
  return {
    files: read.files,
    dossiers,
    mistakes: all.filter(({ level }) => level !== 'note'),
    notes: all.filter(({ level }) => level === 'note'),
  };
}
