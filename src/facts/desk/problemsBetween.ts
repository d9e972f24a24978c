import type { Problem } from '#intake/problem';
import { toProblem } from '#intake/writtenFile';
import { claimOf } from '../kinds/vocabulary.ts';
import { fileOf, inFile, type Draft } from '../rules/draft.ts';
import { findProblemsBetween } from '../rules/rulesBetween.ts';
import type { World } from '../rules/world.ts';
import type { WrittenId } from './scopes.ts';

/** What the rules find wrong in these drafts, each problem in its file. */
export function problemsBetween(drafts: readonly Draft[], world: World): Problem[] {
  return [...findProblemsBetween(drafts, world)].map(([draft, finding]) =>
    toProblem(fileOf(draft, finding), inFile(draft, finding)),
  );
}

/** Every id that a file claims, with its folder. */
export function claimsIn(written: readonly WrittenId[]): Map<string, string> {
  return new Map(written.map(({ id, folder }) => [claimOf(folder, id), folder]));
}
