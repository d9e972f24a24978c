import { compareProblems, type Problem } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import type { Dossier } from './dossier.ts';
import { findDuplicateIds } from './duplicateIds.ts';
import { judgeExplainers } from './judgeExplainer.ts';
import { readScopes, type ReadScope } from './readScope.ts';
import { rememberedBy } from './rememberedBy.ts';
import { findUnusedSources, usesIn } from './unusedSources.ts';
import { applyWaivers } from './waivers.ts';

/** Every complete dossier, or every problem: never some facts of a broken explainer. */
export interface Assembly {
  dossiers: Dossier[];
  problems: Problem[];
}

const usesOfScope = rememberedBy((scope: ReadScope) => usesIn(scope));

/** Judges all that was written under `content/`. */
export function assemble(files: readonly WrittenFile[]): Assembly {
  const scopes = readScopes(files);
  const problems = [...scopes.values()].flatMap((scope) => scope.problems);
  problems.push(...findDuplicateIds(scopes));
  const judged = judgeExplainers(scopes);
  problems.push(...judged.flatMap((each) => each.problems));
  const uses = new Map(judged.map((each) => [each.dossier.explainer.id, each.uses]));
  for (const [name, scope] of scopes) if (!uses.has(name)) uses.set(name, usesOfScope(scope));
  const drafts = [...scopes.values()].flatMap((scope) => scope.drafts);
  // A file that could not be read does not say what it uses.
  if (drafts.length === claimedIn(scopes) + judged.length) problems.push(...findUnusedSources(drafts, uses));
  return { dossiers: judged.map(({ dossier }) => dossier), problems: withoutRepeats(applyWaivers(problems, drafts)) };
}

/** How many fact files there are, whether or not they could be read. */
function claimedIn(scopes: ReadonlyMap<string, ReadScope>): number {
  return [...scopes.values()].reduce((sum, { written }) => sum + written.length, 0);
}

/**
 * A reference file is judged once for each explainer that uses it; its problems are told once.
 * Digits of a telephone number are not also numbers typed by hand.
 */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file}:${problem.line}:${problem.column}:${problem.code}:${problem.message.en}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  const numbers = problems.filter(({ code }) => code === 'F80');
  const isInside = (inner: Problem, outer: Problem): boolean =>
    inner.file === outer.file &&
    inner.line === outer.line &&
    inner.column >= outer.column &&
    inner.column + inner.length <= outer.column + outer.length;
  return [...seen.values()]
    .filter((problem) => problem.code !== 'A26' || !numbers.some((number) => isInside(problem, number)))
    .sort(compareProblems);
}
