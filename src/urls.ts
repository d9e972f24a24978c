import { partWith } from '#derive/listParts';
import { eventEntry, isPlaced, sourceEntry, statusEntry, termEntry } from '#derive/places';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { KINDS, pageOfKind } from '#facts/kinds/kinds';
import { LISTS, type List } from '#facts/kinds/lists';
import { isGroup } from '#facts/kinds/organisation';
import { LOCALES, OWN_LOCALE, type Locale } from '#facts/values/text';

/** Where the site is mounted, with a slash at both ends. */
const BASE: string = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** How a feed is written: `xml` is Atom. */
export type FeedFormat = 'xml' | 'json';

/** A path of the site in one language: Korean at the root, English under `en/`. */
function path(locale: Locale, ...parts: string[]): string {
  return BASE + [...(locale === OWN_LOCALE ? [] : [locale]), ...parts].map((part) => `${part}/`).join('');
}

export const homePath = (locale: Locale): string => path(locale);
export const explainerPath = (locale: Locale, explainer: string): string => path(locale, explainer);
export const glossaryPath = (locale: Locale): string => path(locale, 'glossary');
export const sourcesPath = (locale: Locale): string => path(locale, 'sources');
export const correctionsPath = (locale: Locale): string => path(locale, 'corrections');
export const methodPath = (locale: Locale): string => path(locale, 'method');
/** What the measures of figures mean, and the kinds of money. */
export const wordsPath = (locale: Locale): string => path(locale, 'method', 'words');
/** One word's place among them. */
export const wordPath = (locale: Locale, kind: string, word: string): string =>
  `${wordsPath(locale)}#${wordEntry(kind, word)}`;
export const wordEntry = (kind: string, word: string): string => `${kind}-${word}`;
/** The permanent page of one fact of an explainer. */
export const factPath = (locale: Locale, explainer: string, fact: string): string =>
  path(locale, explainer, 'facts', fact);
/** Every fact of an explainer, by kind; where they stand on several pages, one of these. */
export const factsPath = (locale: Locale, explainer: string, part = ''): string =>
  path(locale, explainer, 'facts', ...(part === '' ? [] : ['kind', part]));
/** The facts of one kind among them. */
export function factKindPath(locale: Locale, dossier: Dossier, kind: string): string {
  const place = `kind-${kind}`;
  return `${factsPath(locale, dossier.explainer.id, partWith(dossier, 'facts', place))}#${place}`;
}
export const organisationPath = (locale: Locale, organisation: string): string =>
  path(locale, 'organisations', organisation);
export const personPath = (locale: Locale, person: string): string => path(locale, 'people', person);
/** The explainer as it stood at the end of a day, `2026-03-18`. */
export const pastPath = (locale: Locale, explainer: string, day: string): string =>
  path(locale, explainer, 'as-of', day);
/** Everything that changed in an explainer since it was published. */
export const changesPath = (locale: Locale, explainer: string): string => listPath(locale, explainer, 'changes');
/** What we got wrong in one explainer. */
export const explainerCorrectionsPath = (locale: Locale, explainer: string): string =>
  path(locale, explainer, 'corrections');
/** All that an explainer has of something, on a page of its own; where that is several, one of these. */
export const listPath = (locale: Locale, explainer: string, list: List, part = ''): string =>
  path(locale, explainer, list, ...(part === '' ? [] : [part]));
/** One entry's place in such a list, on the page that has it. */
export const listPlace = (locale: Locale, dossier: Dossier, list: List, entry: string): string =>
  `${listPath(locale, dossier.explainer.id, list, partWith(dossier, list, entry))}#${entry}`;
/** The explainers of one topic. */
export const topicPath = (locale: Locale, topic: string): string => path(locale, 'topics', topic);
export const searchPath = (locale: Locale): string => path(locale, 'search');
/** What can be found on the site in one language, for the search field. */
export const siteIndexPath = (locale: Locale): string => `${BASE}search-index.${locale}.json`;
/** What can be found in one explainer. */
export const explainerIndexPath = (locale: Locale, explainer: string): string =>
  dataPath(explainer, `search-index.${locale}.json`);
/** What can be downloaded of an explainer, described. */
export const downloadsPath = (locale: Locale, explainer: string): string => path(locale, explainer, 'downloads');
/** One chart alone, for an iframe. */
export const embedPath = (locale: Locale, explainer: string, chart: string): string =>
  path(locale, explainer, 'embed', chart);
/** A file of an explainer for machines: `facts/x.json`, `data/deals.csv`. Language-neutral unless its name says otherwise. */
export const dataPath = (explainer: string, file: string): string => `${BASE}${explainer}/${file}`;
/** The explainers of the site, to be followed: as Atom or as JSON Feed. */
export const siteFeedPath = (locale: Locale, format: FeedFormat): string => `${path(locale)}feed.${format}`;
/** What changes in one explainer, to be followed. */
export const changeFeedPath = (locale: Locale, explainer: string, format: FeedFormat): string =>
  `${path(locale, explainer)}feed.${format}`;
/** The pages for search engines, or one part of them, from 1. */
export const sitemapPath = (part?: number): string => `${BASE}sitemap${part === undefined ? '' : `-${part}`}.xml`;
/** The picture that goes with a shared link: one of the site's, or of an explainer's. */
export const shareImagePath = (locale: Locale, card: string, explainer?: string): string =>
  `${explainer === undefined ? path(locale) : path(locale, explainer)}share-${card}.png`;
/** What a telephone is told of the site when a reader keeps it on the home screen, in one language. */
export const manifestPath = (locale: Locale): string => `${path(locale)}site.webmanifest`;
/** The site's mark as a picture: `180`, `maskable-512`. */
export const iconPath = (icon: string): string => `${BASE}icon-${icon}.png`;
/** A picture of an explainer in one of its widths, named after its bytes. */
export const picturePath = (explainer: string, image: string, key: string, width: number): string =>
  dataPath(explainer, `images/${pictureName(image, key, width)}.webp`);
export const pictureName = (image: string, key: string, width: number): string => `${image}-${key}-${width}`;
/** The licences of what others made and we send to readers. */
export const licencesPath = (): string => `${BASE}licences.txt`;
/** A style sheet of the build, named after its look and what stands in it. Hosts keep all of `_astro/` for ever. */
export const sheetPath = (look: string, key: string): string => `${BASE}_astro/${look}-${key}.css`;
/** A headline font, named after its letters. */
export const fontPath = (key: string): string => `${BASE}_astro/headline-${key}.woff2`;
/** A file of the site as a page says it that names no root: `../_astro/x.css` at `/lighthouse/`. */
export const fromHere = (here: string, file: string): string =>
  '../'.repeat(routeOf(here).split('/').length - 1) + routeOf(file);
/** A path as a route says it: from where the site is mounted. */
export const routeOf = (pathname: string): string => pathname.slice(BASE.length);
/** A file copied as it is from `public/`. */
export const assetPath = (file: string): string => BASE + file;

/** Development only: makes Vite open a file in the editor that it finds running, at a line. */
export const openInEditorPath = (file: string, line: number, column = 1): string =>
  `/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;

/**
 * Where a reader tells us that something is wrong: by mail a message that says already what and where; a form’s own address as it
 * is. `contact` is `mailto:…` or `https://…`.
 */
export function reportAddress(contact: string, what: string, where: string): string {
  if (!contact.startsWith('mailto:')) return contact;
  const [address = contact] = contact.split('?');
  return `${address}?subject=${encodeURIComponent(what)}&body=${encodeURIComponent(`${where}\n${what}\n\n`)}`;
}

/** A term's place in the glossary. */
export const termPath = (locale: Locale, term: string): string => `${glossaryPath(locale)}#${term}`;
/** An event's place in the whole timeline of its explainer. */
export const eventPath = (locale: Locale, dossier: Dossier, event: string): string =>
  listPlace(locale, dossier, 'timeline', eventEntry(event));
/** The whole dossier of an explainer: its story and all its lists on one page. */
export const wholePath = (locale: Locale, explainer: string): string => path(locale, explainer, 'all');

/** What stands at these parts of an explainer leads to its lists: its story, that of a past day, its whole dossier and the lists themselves. */
const LEADING: readonly (string | undefined)[] = ['', 'as-of', 'all', ...LISTS];

function leadsToLists(here: string, locale: Locale, { explainer }: Dossier): boolean {
  const own = explainerPath(locale, explainer.id);
  return here.startsWith(own) && LEADING.includes(here.slice(own.length).split('/')[0]);
}
/** Where an entry of a list stands for a reader at `here`: in its list, or further down the page; undefined where it stands in none, and where `here` does not lead to lists. */
function entryFrom(here: string, locale: Locale, dossier: Dossier, list: List, entry: string): string | undefined {
  if (!leadsToLists(here, locale, dossier) || !isPlaced(dossier, locale, list, entry)) return undefined;
  const place = listPlace(locale, dossier, list, entry);
  return here === wholePath(locale, dossier.explainer.id) || place === `${here}#${entry}` ? `#${entry}` : place;
}
/** Where a source that is cited at `here` is told of: in the list of sources, or on its own page. */
export const citedPath = (here: string, locale: Locale, dossier: Dossier, source: string): string =>
  entryFrom(here, locale, dossier, 'sources', sourceEntry(source)) ?? factPath(locale, dossier.explainer.id, source);
/** Where a term that is used at `here` is explained: in its explainer’s own list, or in the glossary. */
export const explainedPath = (here: string, locale: Locale, dossier: Dossier, term: string): string =>
  entryFrom(here, locale, dossier, 'words', termEntry(term)) ?? termPath(locale, term);
/** Where it is said what a status means that stands in the text at `here`: in its explainer’s key, or for all on the method page; undefined where the text does not lead there. */
export const statusMeaning = (here: string, locale: Locale, dossier: Dossier, status: string): string | undefined =>
  leadsToLists(here, locale, dossier)
    ? (entryFrom(here, locale, dossier, 'words', statusEntry(status)) ?? statusPath(locale))
    : undefined;

/** The one page of a fact: organisations and people have theirs for all explainers, terms theirs in the glossary. A group of people has none. */
export function pageOf(locale: Locale, explainer: string, fact: Pick<Fact, 'folder' | 'id'>): string | undefined {
  const { folder, id } = fact;
  const { page } = KINDS[folder];
  if (isGroup(fact)) return undefined;
  if (page === 'glossary') return termPath(locale, id);
  return page?.at === 'site' ? path(locale, folder, id) : factPath(locale, explainer, id);
}
/** Where a fact has a place of its own in its explainer’s story or lists; undefined for one that has none there. */
export function placeInStory(
  locale: Locale,
  dossier: Dossier,
  { folder, id }: Pick<Fact, 'folder' | 'id'>,
): string | undefined {
  const entry = pageOfKind(folder)?.entry;
  const anchor = `${entry?.prefix}${id}`;
  if (!entry || !isPlaced(dossier, locale, entry.on, anchor)) return undefined;
  return entry.on === 'story'
    ? `${explainerPath(locale, dossier.explainer.id)}#${anchor}`
    : listPlace(locale, dossier, entry.on, anchor);
}
/** A section of the method page: one of our policies. */
export const policyPath = (locale: Locale, policy: string): string => `${methodPath(locale)}#${policy}`;
/** What each status means and asks for, on the method page. */
export const statusPath = (locale: Locale): string => `${methodPath(locale)}#status`;

/** The values of `[...locale]` in a page's route: nothing for Korean. */
export const localeRoutes = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] =>
  LOCALES.map((locale) => ({ params: { locale: locale === OWN_LOCALE ? undefined : locale }, props: { locale } }));

/** The same page in the other language. */
export function translated(pathname: string, locale: Locale): string {
  const [first = '', ...others] = pathname.slice(BASE.length).split('/');
  const rest = first !== OWN_LOCALE && (LOCALES as readonly string[]).includes(first) ? others : [first, ...others];
  return BASE + [...(locale === OWN_LOCALE ? [] : [locale]), ...rest].join('/');
}

/** A page's place as a route that takes the whole of it says it: `en/lighthouse/facts/x`. */
export const wholeRoute = (pathname: string): string => routeOf(pathname).replace(/\/$/, '');
