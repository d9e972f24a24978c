import type { Target } from './matching.ts';

const KEY = 'desk draft';

const nameOf = ({ file, ...target }: Target): string =>
  JSON.stringify([
    file,
    'path' in target ? target.path : 'cell' in target ? '' : 'part' in target ? target.part : target,
  ]);

/** Keeps what is being typed for as long as the page is not left, though it may be loaded anew. */
export function keepDraft(target: Target, edits: unknown): void {
  sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, name: nameOf(target), target, edits }));
}

/** What was typed into the panel of this thing, and forgets it. */
export function takeDraft(target: Target): unknown {
  const kept = draftHere();
  if (kept?.name !== nameOf(target)) return undefined;
  sessionStorage.removeItem(KEY);
  return kept.edits;
}

/** A panel that was open when this page was loaded anew. */
export function draftHere(): { name: string; target: Target; edits: unknown } | undefined {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
    page: string;
    name: string;
    target: Target;
    edits: unknown;
  } | null;
  return kept?.page === location.pathname ? kept : undefined;
}
