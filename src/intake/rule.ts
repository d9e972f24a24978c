import type { Level, Message } from './problem.ts';

/**
 * What a rule looks at: how a file lies on the disk, its fields, its words and tags, a passage a reader sees, the same in both
 * languages, all files together, what was published before, the day it is, what may not be told yet; or facts of these kinds.
 */
export type Reads =
  | 'disk'
  | 'fields'
  | 'words'
  | 'passage'
  | 'pair'
  | 'file'
  | 'all'
  | 'published'
  | 'today'
  | 'embargo'
  | readonly string[];

/** What stands in the example’s file: words, or what else the disk may hold there. `fixture` is a folder of tests/fixtures/broken. */
export type Written = string | { saved: 'utf-16le' } | { link: string } | { fixture: string } | 'locked' | 'gone';

/** A small mistake in the invented explainer of tests/fixtures/sample, and the same place as it should be. */
export interface Example {
  /** The file, relative to `content/`; one that the sample has not is written whole. */
  file: string;
  /** The words of the sample that are replaced; without them, lines are added at the file’s end. */
  at?: string;
  /** What brings the problem about. */
  wrong: Written;
  /** What does not. */
  right: Written;
  /** What stood there when it was published, for what reads that; the sample as it is where it is not said. */
  published?: string;
  /** Files that stand beside it in both. */
  beside?: Readonly<Record<string, string | { fixture: string }>>;
}

/**
 * A rule of the check, said once. The list of codes, the handbook’s page, what may be waived and the tests of the examples
 * follow from these objects; `facts/rules/ruleFiles.ts` names their files.
 */
export interface Rule {
  /** Stable: a letter for the group (see `Problem`) and a number. One that is given up is not given again. */
  readonly code: string;
  /** A warning may be waived; an error and a note may not. */
  readonly level: Level;
  /** What is wrong, in a line, for the handbook. */
  readonly says: Message;
  /**
   * Of a warning that reads prose: a waiver quotes the sentence it accepts, and where something is said of somebody named, also the
   * source that says it. Other warnings are accepted for their file.
   */
  readonly acceptedBy?: 'words' | 'words and source';
  readonly reads: Reads;
  readonly example: Example;
}
