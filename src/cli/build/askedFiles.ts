import type { Sums } from './siteSums.ts';
import { takeFiles, type Taking } from './takeFiles.ts';

/** Style sheets, scripts and fonts of a build, as pages and style sheets name them. */
const NAMED = /_astro\/[\w.-]+/g;

/** What a page or a style sheet asks for. */
export function askedIn(text: string): string[] {
  return text.match(NAMED) ?? [];
}

/**
 * Takes over what pages taken over ask for, and what their style sheets ask for: an explainer’s own sheet and headline font. What the
 * new part of the site has made itself is there already. Gives the sums of what was taken, or the first file that is not as it was.
 */
export function takeAsked(
  taking: Taking,
  before: Sums,
  { asked, made }: { asked: ReadonlySet<string>; made: ReadonlySet<string> },
): { sums: Sums } | { odd: string } {
  const taken = new Map<string, string>();
  let asking = asked;
  while (asking.size > 0) {
    const found = [...asking].filter((path) => !made.has(path) && !taken.has(path));
    const sums = new Map(found.map((path) => [path, before.get(path) ?? '']));
    const further = new Set<string>();
    const odd = takeFiles(taking, sums, (path, bytes) => {
      if (path.endsWith('.css')) for (const name of askedIn(bytes.toString())) further.add(name);
    });
    if (odd !== undefined) return { odd };
    for (const [path, sum] of sums) taken.set(path, sum);
    asking = further;
  }
  return { sums: taken };
}
