import { builtPages, type BuiltPage } from './builtPages.ts';

/** Folders whose pages are of one make: one page stands for all. */
const COLLECTION = /\/(facts|as-of|embed|organisations|people)\/$/;

/** The pages of each kind, apart by language. The pages of facts say their kind in the mark of their article. */
function kinds(): { kind: string; locale: 'ko' | 'en'; path: string }[] {
  const kindOf = ({ path, html }: BuiltPage): string => {
    const bare = path.replace(/^\/en\//, '/');
    const folder = bare.replace(/[^/]+\/$/, '');
    return COLLECTION.test(folder) ? folder + (/<article [^>]*data-kind="([^"]*)"/.exec(html)?.[1] ?? '') : bare;
  };
  const alike = Map.groupBy(builtPages(), (page) => `${page.locale} ${kindOf(page)}`);
  return [...alike].map(([name, pages]) => {
    const longest = pages.reduce((best, page) => (page.html.length > best.html.length ? page : best));
    return { kind: name.slice(3), locale: longest.locale, path: longest.path };
  });
}

/** Pages that stand for all, in both languages: of each kind the longest. */
export function samplePages(): string[] {
  return kinds()
    .map(({ path }) => path)
    .sort();
}

/** The same for every change: each kind of page in one of the languages by turns, the front page and explainers in both. */
export function fewPages(): string[] {
  const all = kinds();
  const names = [...new Set(all.map(({ kind }) => kind))].sort();
  return all
    .filter(({ kind, locale }) => {
      const isMain = kind === '/' || kind === '/azure-exclusivity/';
      return isMain || (names.indexOf(kind) % 2 === 0) === (locale === 'ko') || kind === '/404.html';
    })
    .map(({ path }) => path)
    .sort();
}
