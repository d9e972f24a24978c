import { readFrontmatter } from '#intake/frontmatter';
import type { WrittenFile } from '#intake/writtenFile';

/** The day that an explainer’s page speaks of, however its `asOf` is written; undefined where its head cannot be read. */
export function dayTold(head: WrittenFile): string | undefined {
  const asOf = readFrontmatter(head).fact?.data['asOf'];
  return typeof asOf === 'string' ? asOf.slice(0, 10) : undefined;
}
