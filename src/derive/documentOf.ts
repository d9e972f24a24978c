import type { Source } from '#facts/kinds/source';

/** Where a reader finds the document of a source today. */
export type DocumentPlace =
  | { state: 'there'; href: string }
  /** The page is gone; an archived copy stands for it. `gone` is the day on which that was seen. */
  | { state: 'archived'; href: string; gone: string }
  | { state: 'gone'; gone: string }
  /** Only copies of no standing were seen: it is named and not linked. */
  | { state: 'unlinked' };

/** A page that no longer answers is not linked: its archived copy is, and that it is one is said. */
export function documentOf({ url, gone, archived }: Pick<Source, 'url' | 'gone' | 'archived'>): DocumentPlace {
  if (url === undefined) return { state: 'unlinked' };
  if (gone === undefined) return { state: 'there', href: url };
  return archived === undefined ? { state: 'gone', gone } : { state: 'archived', href: archived, gone };
}
