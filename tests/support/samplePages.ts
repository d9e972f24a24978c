import { builtPages } from './builtPages.ts';
import { inOwn } from './locales.ts';
import { LOCALES, type Locale } from '#facts/values/text';

/** Folders whose pages are of one make: one page stands for all. */
const COLLECTION = /\/(facts|as-of|embed|organisations|people|topics)\/$/;

/** In the name of a kind, for whichever explainer: a page of one stands for that page of all. */
const ANY = ':explainer';

/** The pages of each kind, apart by language. The pages of facts say their kind in the mark of their article. */
function kinds(): { kind: string; locale: Locale; path: string }[] {
  const pages = builtPages().map(({ path, locale, html }) => ({
    path,
    locale,
    length: html.length,
    mark: markOf(html),
  }));
  const bare = ({ path }: { path: string }): string => inOwn(path);
  const explainers = new Set(pages.flatMap((page) => /^\/([^/]+)\/facts\/$/.exec(bare(page))?.[1] ?? []));
  const kindOf = (page: (typeof pages)[number]): string => {
    const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(bare(page)) ?? [];
    const path = explainers.has(first) ? `/${ANY}${rest}` : bare(page);
    const folder = path.replace(/[^/]+\/$/, '');
    return COLLECTION.test(folder) ? folder + page.mark : path;
  };
  const alike = Map.groupBy(pages, (page) => `${page.locale} ${kindOf(page)}`);
  return [...alike].map(([name, same]) => {
    const longest = same.reduce((best, page) => (page.length > best.length ? page : best));
    return { kind: name.slice(3), locale: longest.locale, path: longest.path };
  });
}

const markOf = (html: string): string => /<article [^>]*data-kind="([^"]*)"/.exec(html)?.[1] ?? '';

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
      const isMain = kind === '/' || kind === `/${ANY}/`;
      return isMain || names.indexOf(kind) % LOCALES.length === LOCALES.indexOf(locale) || kind === '/404.html';
    })
    .map(({ path }) => path)
    .sort();
}
