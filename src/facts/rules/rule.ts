import type { Rule } from '#intake/rule';
import type { Draft, DraftFinding } from './draft.ts';
import type { Passage, PassageFinding } from './passages.ts';
import type { Pair, PairFinding } from './pairs.ts';
import type { World } from './world.ts';

/** A fact, or the head of an explainer. */
type Judged = Draft['fact'];

/** Reads the words a reader will see, sentence by sentence. */
export interface PassageRule extends Rule {
  readonly reads: 'passage';
  find(passage: Passage, world: World): PassageFinding[];
}

/** Reads what is said in both languages, the one beside the other. */
export interface PairRule extends Rule {
  readonly reads: 'pair';
  find(pair: Pair, world: World): PairFinding[];
}

/** Reads facts of some kinds, beside the others. */
export interface FactRule<K extends Draft['folder'] = Draft['folder']> extends Rule {
  readonly reads: readonly K[];
  find(fact: Extract<Judged, { folder: K }>, world: World): DraftFinding[];
}

/** Reads what is written in any fact file, whatever its kind. */
export interface FileRule extends Rule {
  readonly reads: 'file';
  find(draft: Draft, world: World): DraftFinding[];
}
