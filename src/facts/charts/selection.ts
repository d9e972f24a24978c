import type { z } from 'zod';
import type { Named } from '../kinds/declare.ts';
import type { Fact } from '../kinds/kinds.ts';
import type { Folder } from '../kinds/folders.ts';
import type { Status } from '../values/status.ts';
import type { Text } from '../values/text.ts';

/** What a selection chooses from: the facts of an explainer, and what the money of an instrument buys. */
export interface ToChooseFrom {
  facts: readonly Fact[];
  buysOf: (instrument: string) => string | undefined;
}

/** A way of choosing what a chart shows. Each has a file of its own. */
export interface Selection<Schema extends z.ZodType = z.ZodType> {
  /** What it chooses, and how it is written, for the handbook. */
  says: Text;
  example: string;
  /** What is written under `shows:`. */
  schema: Schema;
  /** Which of its fields name which kinds, below `shows`. */
  refers: Readonly<Record<string, Named<Folder>>>;
  /** Whether what is written is of this sort. */
  is: (written: unknown) => boolean;
  /** The facts it chooses, in the order they are shown; those that fell are not among them. */
  choose: (written: z.output<Schema>, from: ToChooseFrom) => Fact[];
}

/** A selection, its schema kept so that types follow from it. */
export function selection<Schema extends z.ZodType>(declared: Selection<Schema>): Selection<Schema> {
  return declared;
}

const FALLEN: readonly Status[] = ['denied', 'withdrawn', 'mistaken', 'superseded'];

/** Whether a fact still stands: what fell is drawn in no chart. */
export function stands(fact: Fact): boolean {
  return !('status' in fact && fact.status && FALLEN.includes(fact.status));
}

/** Whether something with this key was written. */
export function hasKey(written: unknown, key: string): boolean {
  return typeof written === 'object' && written !== null && key in written;
}

/** One id or several, as a list. */
export function listOf(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : typeof written === 'string' ? [written] : written;
}
