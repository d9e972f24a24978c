import type { DeskLanguage } from './languages.ts';

/** A message in each of the desk's languages. */
export type Message = Record<DeskLanguage, string>;

/** error stops everything; warning stops unless waived with a reason in the file; note only speaks. */
export type Level = 'error' | 'warning' | 'note';

/** A place in a file of `content/`: offsets count UTF-16 units from the start of the text as decoded. */
export interface Span {
  start: number;
  end: number;
}

/** A repair that cannot change a meaning: replaces `span` by `text`. Applied by `npm run facts -- --fix`. */
export interface Edit {
  span: Span;
  text: string;
}

/** A text encoding that an editor's tool may have saved in. `utf-8` here means with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr';

/** A repair of the file as a whole: written again as plain UTF-8, its line ends made one, or another name. */
export type FileFix = { decodeFrom: Encoding } | { lineEnds: 'lf' } | { moveFrom: string; moveTo: string };

export type Fix = Edit | FileFix;

/** What a waiver has to say to accept what was read in prose. */
export interface Accepted {
  /** The sentence as written, on one line. */
  words: string;
  /** Stands for the values of the facts it speaks of; empty where it speaks of none. */
  facts: string;
  /** The sources cited there that say something. */
  sources: readonly string[];
  /** The day to suggest for it. */
  on: string;
}

/** Something an editor must mend, or should know. */
export interface Problem {
  /** Stable: a letter for the group (A numbers, B references, C sourcing, D files, E text, F hostile) and a number. */
  code: string;
  level: Level;
  /** Relative to `content/`, NFC, with `/`. */
  file: string;
  /** From 1; 1:1 speaks of the whole file. */
  line: number;
  column: number;
  /** How many characters the caret underlines. */
  length: number;
  /** The field as a path, `tranches[0].amount`; empty for the whole file or a story. */
  field: string;
  /** What is wrong, beginning with the mistake. */
  message: Message;
  /** What to write instead, ready to paste. */
  hint: Message;
  /** The line itself, for the report. */
  excerpt: string;
  fix?: Fix;
  accepted?: Accepted;
}

/** Order of the report: by file, line, column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);
}
