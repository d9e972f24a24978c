import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { DIST } from './basePath.ts';
import { inOwn, localeAt } from './locales.ts';
import { type Locale } from '#facts/values/text';

/**
 * A page as a reader gets it. Its bytes are read, and its document is parsed, each time they are asked for, and nothing is
 * kept: a site may have more pages than fit into memory.
 */
export interface BuiltPage {
  /** `/en/azure-exclusivity/` */
  readonly path: string;
  readonly html: string;
  readonly locale: Locale;
  readonly document: Document;
}

/** Every page of a built site. Throws where there is none: a check that saw nothing has not passed. */
export function builtPages(dist = DIST): BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`${dist}/ holds no pages: build first`);
  const pages = files.sort().map((file) => pageIn(join(dist, file), `/${file.replace(/index\.html$/, '')}`));
  // What stands at a former address only leads on.
  const former = new Set(
    pages
      .filter(({ path, html }) => /^\/[^/]+\/$/.test(inOwn(path)) && html.includes('http-equiv="refresh"'))
      .map(({ path }) => path),
  );
  return former.size === 0 ? pages : pages.filter(({ path }) => ![...former].some((old) => path.startsWith(old)));
}

/** The page at an address. Throws where there is none. */
export function pageAt(path: string): BuiltPage {
  const file = fileOf(path);
  if (!existsSync(file)) throw new Error(`there is no ${path}`);
  return pageIn(file, path);
}

/** The file that answers at an address of the tested site. */
export function fileOf(path: string): string {
  return join(DIST, path.endsWith('/') ? `${path}index.html` : path);
}

function pageIn(file: string, path: string): BuiltPage {
  return {
    path,
    locale: localeAt(path),
    get html() {
      return readFileSync(file, 'utf8');
    },
    get document() {
      return (parseHTML(this.html) as unknown as { document: Document }).document;
    },
  };
}

/** An explainer itself: not its past states, nor the pages of its facts. */
export const isStory = ({ html }: BuiltPage): boolean => html.includes('<article class="explainer"');

/** The explainer pages of the site. */
export function explainerPages(): BuiltPage[] {
  return builtPages().filter((page) => /^\/[^/]+\/$/.test(inOwn(page.path)) && isStory(page));
}

const places = new Map<string, ReadonlySet<string> | undefined>();

/** Whether a page of the site is there and, where an id is given, a place on it. Only ids are kept, of pages asked about. */
export function isPlace(path: string, id = ''): boolean {
  if (!path.endsWith('/') && !path.endsWith('.html')) return false;
  if (id === '') return existsSync(fileOf(path));
  if (!places.has(path))
    places.set(path, existsSync(fileOf(path)) ? new Set(idsOf(pageAt(path).document).map(kept)) : undefined);
  return places.get(path)?.has(id) ?? false;
}

/** A copy of a text that a page was cut from: the text itself would keep the whole page in memory. */
export const kept = (text: string): string => Buffer.from(text).toString();

/** Every id of a page, in order. */
export function idsOf(document: Document): string[] {
  return [...document.querySelectorAll('[id]')].map((element) => element.id);
}

/** The text under an element, without what is not read (scripts, styles) and without what is left out. */
export function readableText(root: Element, leftOut = ''): string {
  const hidden = new Set<Node>(root.querySelectorAll(['script', 'style', leftOut].filter(Boolean).join(', ')));
  const texts: string[] = [];
  const read = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) texts.push(node.textContent ?? '');
      else if (!hidden.has(node)) read(node);
    }
  };
  read(root);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** A page of the charts and deals of an explainer: the first, or a part of what one page could not carry. No frame of a chart is one. */
export const isMoneyPage = ({ path }: Pick<BuiltPage, 'path'>): boolean =>
  /\/money\/(?:charts-\d+\/)?$/.test(path) && !path.includes('/embed/');

/** The first page of charts with its parts, by the path of any of them. */
export function moneyPages(path: string): BuiltPage[] {
  const first = path.replace(/charts-\d+\/$/, '');
  const parts = readdirSync(dirname(fileOf(first))).filter((name) => /^charts-\d+$/.test(name));
  return [first, ...parts.map((name) => `${first}${name}/`)].map((each) => pageAt(each));
}
