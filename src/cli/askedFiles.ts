import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sums } from './swapSite.ts';
import { takeFiles } from './takeFiles.ts';

/** Style sheets, scripts and fonts of a build, as pages and style sheets name them. */
const NAMED = /_astro\/[\w.-]+/g;

/**
 * Takes over what pages taken over ask for, and what their style sheets ask for: an explainer’s own sheet and headline font. What the
 * new part of the site has made itself is there already. Gives the sums of what was taken, or the first file that is not as it was.
 */
export function takeAsked(
  from: string,
  to: string,
  before: Sums,
  { taken, made }: { taken: Sums; made: ReadonlySet<string> },
): { sums: Sums } | { odd: string } {
  const asked = new Map<string, string>();
  let asking = [...taken.keys()].filter((path) => path.endsWith('.html'));
  while (asking.length > 0) {
    const named = new Set(asking.flatMap((path) => readFileSync(join(to, path), 'utf8').match(NAMED) ?? []));
    const found = [...named].filter((path) => !made.has(path) && !asked.has(path));
    const sums = new Map(found.map((path) => [path, before.get(path) ?? '']));
    const odd = takeFiles(from, to, sums);
    if (odd !== undefined) return { odd };
    for (const [path, sum] of sums) asked.set(path, sum);
    asking = found.filter((path) => path.endsWith('.css'));
  }
  return { sums: asked };
}
