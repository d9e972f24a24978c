import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Between two changes fewer words than this are an accident, not something that stayed. */
const FEWEST_KEPT = 2;

/** What came and what went between two texts, word by word; words part at spaces. What went stands before what came. */
export function wordDiff(before: string, after: string): WordChange[] {
  const runs = diffArrays(before.split(/\s+/), after.split(/\s+/)).map(({ value, added, removed }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
  return withoutAccidents(runs)
    .filter(({ words }) => words.length > 0)
    .map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

interface Run {
  kind: WordChange['kind'];
  words: string[];
}

/** One change is easier to read than two with a lone word between them: such a word counts as gone and come again. */
function withoutAccidents(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const settle = (): void => {
    joined.push({ kind: 'removed', words: gone }, { kind: 'added', words: come });
    [gone, come] = [[], []];
  };
  runs.forEach(({ kind, words }, at) => {
    const between = at > 0 && at < runs.length - 1;
    if (kind === 'same' && !(between && words.length < FEWEST_KEPT)) {
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
