import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Between two changes fewer words than this are an accident, not something that stayed. */
const FEWEST_KEPT = 2;

/** Where less than this share of the shorter text stayed, it was written anew, and a few words that both have tell nothing. */
const LEAST_SHARED = 0.25;

/** What came and what went between two texts, word by word; words part at spaces. What went stands before what came. */
export function wordDiff(before: string, after: string): WordChange[] {
  const runs = diffArrays(before.split(/\s+/), after.split(/\s+/)).map(({ value, added, removed }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
  const settled = withoutAccidents(runs);
  return (isRewritten(settled) ? withoutAccidents(settled, Infinity) : settled)
    .filter(({ words }) => words.length > 0)
    .map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** Whether nothing stayed. */
export function isWrittenAnew(changes: readonly WordChange[]): boolean {
  return changes.every(({ kind }) => kind !== 'same');
}

interface Run {
  kind: WordChange['kind'];
  words: string[];
}

function isRewritten(runs: readonly Run[]): boolean {
  const count = (kinds: WordChange['kind'][]): number =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { words }) => sum + words.length, 0);
  return count(['same']) < LEAST_SHARED * Math.min(count(['same', 'removed']), count(['same', 'added']));
}

/** One change is easier to read than two with a lone word between them: such a word counts as gone and come again. */
function withoutAccidents(runs: readonly Run[], fewest = FEWEST_KEPT): Run[] {
  const joined: Run[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const settle = (): void => {
    joined.push({ kind: 'removed', words: gone }, { kind: 'added', words: come });
    [gone, come] = [[], []];
  };
  runs.forEach(({ kind, words }, at) => {
    const between = fewest === Infinity || (at > 0 && at < runs.length - 1);
    if (kind === 'same' && !(between && words.length < fewest)) {
      settle();
      joined.push({ kind, words });
      return;
    }
    if (kind !== 'added') gone.push(...words);
    if (kind !== 'removed') come.push(...words);
  });
  settle();
  return joined;
}
