import type { AssembledFolder } from '#facts/desk/assembleFolder';
import type { Dossier } from '#facts/kinds/dossier';
import type { Problem } from '#intake/problem';

/** What pages may show while something is wrong: which explainers are shown as a report, and the dossiers of the rest. */
export interface LiveScopes {
  mistakes: readonly Problem[];
  /** The folders of the explainers that are wrong; undefined where no page can be shown. */
  broken: ReadonlySet<string> | undefined;
  /** What is good: of a broken explainer, what it was when it was good last. */
  dossiers: readonly Dossier[];
}

/** An explainer's mistake is its own: the other pages of the site stay. What all share is wrong for all. */
export function liveScopes({ mistakes, dossiers }: AssembledFolder, lastGood: readonly Dossier[]): LiveScopes {
  const broken = new Set(mistakes.map(({ file }) => file.split('/')[0] ?? ''));
  const isOwn = [...broken].every((scope) => scope !== 'reference' && scope !== '' && !scope.includes('.'));
  const good = dossiers.filter(({ explainer }) => !broken.has(explainer.id));
  const before = lastGood.filter(({ explainer }) => broken.has(explainer.id));
  const kept = [...good, ...before];
  return { mistakes, broken: isOwn && kept.length > 0 ? broken : undefined, dossiers: kept };
}

/** The mistakes that stand in the way of a page; none where it can be shown. */
export function inTheWayOf({ mistakes, broken }: LiveScopes, pathname: string): readonly Problem[] {
  if (mistakes.length === 0 || pathname.startsWith('/__desk/')) return [];
  if (!broken) return mistakes;
  const here = pathname.split('/').find((step) => broken.has(step));
  return here === undefined ? [] : mistakes.filter(({ file }) => file.startsWith(`${here}/`));
}
