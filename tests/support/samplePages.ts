import { builtPages, type BuiltPage } from './builtPages.ts';

/** From so many on, the pages that share a folder are of one make. */
const MANY = 12;

/**
 * Pages that stand for all: every page that is alone of its kind, and the longest of those that share a kind and a language.
 * The pages of facts and parties say their kind in the mark of their article.
 */
export function samplePages(): string[] {
  const folder = ({ path }: BuiltPage): string => path.replace(/[^/]+\/$/, '');
  const marked = (page: BuiltPage): string => /<article [^>]*data-kind="([^"]*)"/.exec(page.html)?.[1] ?? '';
  const alike = Map.groupBy(builtPages(), (page) => `${folder(page)} ${marked(page)}`);
  return [...alike]
    .flatMap(([kind, pages]) => (kind.endsWith(' ') && pages.length <= MANY ? pages : [longest(pages)]))
    .map(({ path }) => path)
    .sort();
}

function longest(pages: readonly BuiltPage[]): BuiltPage {
  return pages.reduce((best, page) => (page.html.length > best.html.length ? page : best));
}
