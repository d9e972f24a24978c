import { compareProblems, type Problem } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import type { Dossier } from '../kinds/dossier.ts';
import { findTakenAddresses } from '../rules/formerlyRules.ts';
import { findDuplicateIds } from '../rules/duplicateIds.ts';
import { findHeadless } from '../rules/headlessRules.ts';
import { findMissingExplainers } from '../rules/otherExplainerRules.ts';
import { judgeExplainers, judgeStoriesAlone } from './judgeExplainer.ts';
import { judgeReference } from './judgeReference.ts';
import { folderOf, readScopes, type ReadScope } from './readScope.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import { findUnusedSources, usesIn, type Uses } from '../rules/unusedSources.ts';
import { applyWaivers } from './waivers.ts';
import { forbiddenText } from '#intake/rules/forbidden';
import { typedNumber } from '../rules/wordRules.ts';

/** Every complete dossier, or every problem: never some facts of a broken explainer. */
export interface Assembly {
  dossiers: Dossier[];
  problems: Problem[];
  /** What each explainer names, by its folder. */
  uses: ReadonlyMap<string, Uses>;
}

/** An explainer that was judged good before, with these very files and this very reference. */
export interface Settled {
  dossier: Dossier;
  uses: Uses;
}

const usesOfScope = rememberedBy((scope: ReadScope) => usesIn(scope));

/** Judges all that was written under `content/`, but for the folders of explainers that are settled. */
export function assemble(files: readonly WrittenFile[], settled: ReadonlyMap<string, Settled> = new Map()): Assembly {
  const scopes = readScopes(settled.size === 0 ? files : files.filter(({ path }) => !settled.has(folderOf(path))));
  const problems = [...scopes.values()].flatMap((scope) => scope.problems);
  problems.push(...findDuplicateIds(scopes), ...findTakenAddresses(scopes), ...findHeadless(scopes));
  problems.push(...findMissingExplainers(scopes, settled.keys()));
  problems.push(
    ...judgeReference(
      scopes,
      [...settled.values()].map(({ dossier }) => dossier.explainer),
    ),
  );
  const judged = judgeExplainers(scopes);
  problems.push(...judged.flatMap((each) => each.problems));
  for (const name of scopes.keys()) problems.push(...judgeStoriesAlone(name, scopes));
  const good = [...judged, ...settled.values()];
  const uses = new Map(good.map((each) => [each.dossier.explainer.id, each.uses]));
  for (const [name, scope] of scopes) if (!uses.has(name)) uses.set(name, usesOfScope(scope));
  const drafts = [...scopes.values()].flatMap((scope) => scope.drafts);
  // A file that could not be read does not say what it uses.
  if (drafts.length === claimedIn(scopes) + judged.length) problems.push(...findUnusedSources(drafts, uses));
  const dossiers = good.map(({ dossier }) => dossier);
  return { dossiers, problems: withoutRepeats(applyWaivers(problems, drafts)), uses };
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
  const numbers = problems.filter(({ code }) => code === forbiddenText.code);
  const isInside = (inner: Problem, outer: Problem): boolean =>
    inner.file === outer.file &&
    inner.line === outer.line &&
    inner.column >= outer.column &&
    inner.column + inner.length <= outer.column + outer.length;
  return [...seen.values()]
    .filter((problem) => problem.code !== typedNumber.code || !numbers.some((number) => isInside(problem, number)))
    .sort(compareProblems);
}
