import { builtPages, type BuiltPage } from './builtPages.ts';

/** How many pages of one kind stand for all of them, in each language. */
const OF_A_KIND = 1;
/** From so many on, the pages that share a folder are of one make. */
const MANY = 12;

/**
 * Pages that stand for all: every page that is alone of its kind; of those that share a folder with many, the longest of each
 * kind in each language. A fact’s page says its kind in the mark of its article.
 */
export function samplePages(): string[] {
  const byFolder = Map.groupBy(builtPages(), ({ path }) => path.replace(/[^/]+\/$/, ''));
  return [...byFolder.values()]
    .flatMap((pages) => (pages.length > MANY ? longestOfEach(pages) : pages.map(pathOf)))
    .sort();
}

const pathOf = ({ path }: BuiltPage): string => path;

function longestOfEach(pages: readonly BuiltPage[]): string[] {
  const byKind = Map.groupBy(
    pages,
    ({ document }) => document.querySelector('article[data-kind]')?.getAttribute('data-kind') ?? '',
  );
  return [...byKind.values()].flatMap((alike) =>
    [...alike]
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, OF_A_KIND)
      .map(pathOf),
  );
}
