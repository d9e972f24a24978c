import type { Declaration } from './declare.ts';
import { KINDS, type Kind } from './kinds.ts';
import { WORD_KINDS, type WordKind } from './vocabulary.ts';

/** A folder of files of one kind: of facts, or of words. */
export type Folder = Kind | WordKind;

/** The declaration of each folder. A field may name only kinds there are. */
export const DECLARATIONS: Readonly<Record<Folder, Declaration<Folder>>> = { ...KINDS, ...WORD_KINDS };
/** All folders, those of facts first. */
export const FOLDERS = Object.keys(DECLARATIONS) as Folder[];
