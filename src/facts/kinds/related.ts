import type { Explainer } from './explainer.ts';

/** What of an explainer’s head says which others are beside it. */
export type Head = Pick<Explainer, 'id' | 'published' | 'parties' | 'topics'>;

/** How many explainers stand at the end of a story. A choice; its topics lead to the others. */
const MOST = 3;

/**
 * The explainers that belong beside one: those with a party or a topic in common, a party counting twice. Of those that have as much
 * in common the nearest in time come first, so that a new explainer changes the ends of few stories, then the newer.
 */
export function relatedTo(id: string, heads: readonly Head[]): string[] {
  const own = heads.find((head) => head.id === id);
  if (!own) return [];
  const apart = (head: Head): number => Math.abs(Date.parse(head.published) - Date.parse(own.published));
  return heads
    .filter((head) => head.id !== id)
    .map((head) => ({ head, shared: 2 * common(own.parties, head.parties) + common(own.topics, head.topics) }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        apart(a.head) - apart(b.head) ||
        b.head.published.localeCompare(a.head.published) ||
        (a.head.id < b.head.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ head }) => head.id);
}

const common = (some: readonly string[] = [], others: readonly string[] = []): number =>
  new Set(some).intersection(new Set(others)).size;
