import type { Clause, ClauseVersion } from '#facts/kinds/clause';

/** Two versions of a clause, the earlier first. */
export interface ClausePair {
  earlier: ClauseVersion;
  later: ClauseVersion;
  /** Whether one followed the other at once. */
  adjacent: boolean;
}

/** Every two versions of a clause: first those that follow each other, then the others, in the order of time. */
export function clausePairs({ versions }: Pick<Clause, 'versions'>): ClausePair[] {
  const pairs = versions.flatMap((earlier, at) =>
    versions.slice(at + 1).map((later, step): ClausePair => ({ earlier, later, adjacent: step === 0 })),
  );
  return [...pairs.filter(({ adjacent }) => adjacent), ...pairs.filter(({ adjacent }) => !adjacent)];
}
