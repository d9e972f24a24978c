import type { Problem } from '#intake/problem';
import type { Explainer } from '../kinds/explainer.ts';
import { worldOf } from '../rules/world.ts';
import { claimsIn, problemsBetween } from './problemsBetween.ts';
import type { ReadScope } from './readScope.ts';

/** What was found in `reference/`, and from what: the very objects, so that other words under an old name are never taken for it. */
interface Remembered {
  own: ReadScope;
  head: Explainer;
  problems: readonly Problem[];
}

let remembered: Remembered | undefined;

/** Gives back the memory: for a build, which judges once. */
export function forgetReference(): void {
  remembered = undefined;
}

/**
 * What is wrong in what all explainers share. It can name nothing of theirs, so it is judged once and not beside each, on the day of the
 * explainer that tells the latest; where nobody tells anything yet, not at all.
 */
export function judgeReference(scopes: ReadonlyMap<string, ReadScope>, settled: readonly Explainer[]): readonly Problem[] {
  const own = scopes.get('reference');
  const head = latestHead(scopes, settled);
  if (!own || !head) return [];
  if (remembered?.own === own && remembered.head === head) return remembered.problems;
  const world = worldOf(own.drafts, head, claimsIn(own.written));
  remembered = { own, head, problems: problemsBetween(own.drafts, world) };
  return remembered.problems;
}

/** The last verdict on `reference/`, with the explainer on whose day it was given. */
export const lastOfReference = (): Pick<Remembered, 'head' | 'problems'> | undefined => remembered;

/** Takes what was found in these very files before for what would be found now. */
export function recallReference(scopes: ReadonlyMap<string, ReadScope>, problems: readonly Problem[]): void {
  const [own, head] = [scopes.get('reference'), latestHead(scopes, [])];
  if (own && head) remembered = { own, head, problems };
}

/** The explainer whose page speaks of the latest day; of several the first by id. */
export function latestHead(scopes: ReadonlyMap<string, ReadScope>, settled: readonly Explainer[]): Explainer | undefined {
  const heads = [...scopes.values()].flatMap(({ drafts }) =>
    drafts.flatMap(({ folder, fact }) => (folder === 'explainer' ? [fact as Explainer] : [])),
  );
  return [...heads, ...settled].sort((a, b) => (a.asOf > b.asOf ? -1 : a.asOf < b.asOf ? 1 : a.id < b.id ? -1 : 1))[0];
}
