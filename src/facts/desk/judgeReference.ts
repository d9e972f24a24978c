import type { Problem } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import type { Explainer } from '../kinds/explainer.ts';
import { worldOf } from '../rules/world.ts';
import { claimsIn, problemsBetween } from './problemsBetween.ts';
import type { ReadScope } from './readScope.ts';

/** The explainer on whose day the reference is judged; the words of its head where they were read, or what is settled of it. */
interface Head {
  file?: Pick<WrittenFile, 'path' | 'text'>;
  explainer?: Explainer;
}

/** What was found in `reference/`, and from what: the very objects, or the very words of a head that was read before. */
interface Remembered {
  own: ReadScope;
  head: Head;
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
export function judgeReference(
  scopes: ReadonlyMap<string, ReadScope>,
  settled: readonly Explainer[],
): readonly Problem[] {
  const own = scopes.get('reference');
  const head = latestHead(scopes, settled);
  if (!own || !head?.explainer) return [];
  if (remembered?.own === own && isSame(remembered.head, head)) return remembered.problems;
  const world = worldOf(own.drafts, head.explainer, claimsIn(own.written));
  remembered = { own, head, problems: problemsBetween(own.drafts, world) };
  return remembered.problems;
}

/** The last verdict on `reference/`. */
export const lastOfReference = (): Pick<Remembered, 'head' | 'problems'> | undefined => remembered;

/** Takes what was found in these very files, on the day of this very head, for what would be found now. */
export function recallReference(own: ReadScope, file: WrittenFile, problems: readonly Problem[]): void {
  remembered = { own, head: { file }, problems };
}

function isSame(a: Head, b: Head): boolean {
  if (a.explainer && a.explainer === b.explainer) return true;
  return a.file !== undefined && a.file.path === b.file?.path && a.file.text === b.file.text;
}

/** The explainer whose page speaks of the latest day; of several the first by id. */
function latestHead(scopes: ReadonlyMap<string, ReadScope>, settled: readonly Explainer[]): Head | undefined {
  const read = [...scopes.values()].flatMap(({ drafts }) =>
    drafts.flatMap(({ folder, fact, file }) =>
      folder === 'explainer' ? [{ explainer: fact as Explainer, file }] : [],
    ),
  );
  const heads = [...read, ...settled.map((explainer) => ({ explainer }))];
  return heads.sort(({ explainer: a }, { explainer: b }) =>
    a.asOf > b.asOf ? -1 : a.asOf < b.asOf ? 1 : a.id < b.id ? -1 : 1,
  )[0];
}
