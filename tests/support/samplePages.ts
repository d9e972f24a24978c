import { builtPages } from './builtPages.ts';

/** How many pages of one kind stand for all of them. */
const OF_A_KIND = 2;

/** Pages that stand for all: every page that is alone of its kind, and two of those that share a folder with many. */
export function samplePages(): string[] {
  const byFolder = Map.groupBy(
    builtPages().map(({ path }) => path),
    (path) => path.replace(/[^/]+\/$/, ''),
  );
  return [...byFolder.values()].flatMap((paths) => (paths.length > 12 ? paths.slice(0, OF_A_KIND) : paths)).sort();
}
