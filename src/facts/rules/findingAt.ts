import type { Message } from '#intake/problem';
import type { Path } from '#intake/writtenFile';
import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';

/** A fact of one of these kinds. */
export type Of<K extends Fact['folder']> = Extract<Fact, { folder: K }>;

/** A finding at a field: what is wrong there, and what to write instead. */
export function findingAt(path: Path, message: Message, hint: Message): DraftFinding {
  return { at: { path }, message, hint };
}
