import { compareProblems, type Problem } from '#intake/problem';
import { forgetFiles, readFolder, type ReadFolder } from '#intake/readFolder';
import { forgetTrees } from '#intake/storyTree';
import type { WrittenFile } from '#intake/writtenFile';
import { assemble, type Assembly, type Settled } from './assemble.ts';
import { openedAt, type Moment } from './embargo.ts';
import type { Dossier } from '../kinds/dossier.ts';
import { forgetJudged } from './judgeExplainer.ts';
import { forgetReference } from './judgeReference.ts';
import { forgetScopes } from './readScope.ts';

/** A content folder as it stands: what was written, what it comes to, and what is to be said about it. */
export interface AssembledFolder {
  files: WrittenFile[];
  dossiers: Dossier[];
  /** What must be mended before anything is published. */
  mistakes: Problem[];
  /** What only speaks. */
  notes: Problem[];
  /** What each explainer names, by its folder. */
  uses: Assembly['uses'];
}

/** Those of the explainers in these files that were judged good before and are not to be judged again. */
type Recall = (files: readonly WrittenFile[]) => ReadonlyMap<string, Settled>;

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
  forgetReference();
  forgetScopes();
  forgetFiles();
  forgetTrees();
}

const UNREAD: Assembly = { dossiers: [], problems: [], uses: new Map() };

/**
 * Reads a content folder and judges it whole, or all but what is recalled; of what is embargoed, what has opened at the moment.
 * Its dossiers are good only where there are no mistakes.
 */
export function assembleFolder(root: string, recall?: Recall, moment: Moment = Infinity): AssembledFolder {
  const whole = readFolder(root);
  const read = moment === Infinity ? whole : { ...whole, files: openedAt(whole.files, moment) };
  return judgeRead(read, recall);
}

/** The same of a folder that was read, or of one as it would be with a change. */
export function judgeRead(read: ReadFolder, recall?: Recall): AssembledFolder {
  const judge = (): Assembly => (recall ? assemble(read.files, recall(read.files)) : assembleOnce(read.files));
  // Where a folder would not open, nobody can say what is missing.
  const { dossiers, problems, uses } = read.isComplete ? judge() : UNREAD;
  const all = [...read.problems, ...problems].sort(compareProblems);
  return {
    files: read.files,
    dossiers,
    mistakes: all.filter(({ level }) => level !== 'note'),
    notes: all.filter(({ level }) => level === 'note'),
    uses,
  };
}
