import type { z } from 'zod';
import type { Declaration } from './declare.ts';
import type { Filed } from './fact.ts';
import { instruments } from './instrument.ts';
import { ladders } from './ladder.ts';
import { measures } from './measure.ts';
import { organisationTypes } from './organisationType.ts';
import { spellings } from './spelling.ts';
import { topics } from './topic.ts';
import { units } from './unit.ts';
import { wording } from './wording.ts';

/**
 * Kinds of words: what facts are told in. They are content as facts are, in folders and files of their own, but tell
 * nothing themselves: they have no page, no status, no entry of the search, and an id of one is no fact's.
 */
const DECLARED_WORDS = {
  measures,
  units,
  instruments,
  'organisation-types': organisationTypes,
  spellings,
  wording,
  ladders,
  topics,
} as const satisfies Record<string, Declaration>;
type Declared = typeof DECLARED_WORDS;

/** A kind of word, named as its folder. */
export type WordKind = keyof Declared;
/** A word of a kind: what its file says. */
export type WordOf<K extends WordKind> = z.infer<Declared[K]['schema']> & Filed;
/** Any word. */
export type Word = { [K in WordKind]: WordOf<K> & { folder: K } }[WordKind];

export const WORD_KINDS: Readonly<Record<WordKind, Declaration<WordKind>>> = DECLARED_WORDS;

/** Whether a folder holds words rather than facts. */
export function isWordKind(folder: string): folder is WordKind {
  return Object.hasOwn(WORD_KINDS, folder);
}

/** What a file claims: its id, in its own kind where it is a word, so that the measure `stake` is no fact called `stake`. */
export function claimOf(folder: string, id: string): string {
  return isWordKind(folder) ? `${folder}/${id}` : id;
}
