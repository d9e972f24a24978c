import type { Problem } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import { findUnapproved } from '../rules/approvedRules.ts';
import { findWithdrawnEnglish } from '../rules/pendingRules.ts';
import { findUndatedProse } from '../rules/revisedRules.ts';
import { findLateEmbargoes } from './judgeEmbargoes.ts';
import { findQuietChanges } from './sinceRules.ts';
import { underNewNames } from './underNewNames.ts';

/** Everything that is asked beside what was published at `ref`, by the command's clock. */
export function findSince(
  published: readonly WrittenFile[],
  files: readonly WrittenFile[],
  { ref, today, now }: { ref: string; today: string; now: number },
): Problem[] {
  const past = underNewNames(published, files);
  return [
    ...findQuietChanges(past, files, ref),
    ...findUndatedProse(past, files, today),
    ...findWithdrawnEnglish(past, files),
    ...findUnapproved(past, files, today),
    ...findLateEmbargoes(past, files, now),
  ];
}
