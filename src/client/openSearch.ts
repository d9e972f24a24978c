import { createFinder } from '#syndication/search/finder';
import type { Found } from '#syndication/search/found';
import { createGuide } from '#syndication/search/likely';
import { siteEntries } from '#syndication/search/siteEntries';
import {
  AT_A_TIME,
  type ExplainerIndex,
  type ListedExplainer,
  type SearchWords,
  type SiteIndex,
} from '#syndication/search/searchEntry';
import foundSheet from '#styles/searchResults.css?url';
import { fetchIndex } from './fetchIndex.ts';
import { addStyleSheet } from './styleSheet.ts';

/** How far was looked for what was found. */
export interface Reach {
  /** Explainers of the site, those in which was sought, and those that did not come. */
  all: number;
  searched: number;
  failed: number;
  /** Whether none was searched but the one that the reader is on. */
  isOnlyHere: boolean;
}

/** A site that is searched explainer by explainer: everything that has come is one index. */
export interface Search {
  words: SearchWords;
  /** Finds in what has come so far. */
  find: (query: string) => Found;
  reach: () => Reach;
  /** Fetches what a query is to be sought in at first: the explainer the reader is on, elsewhere those that are likely to hold it. */
  begin: (query: string) => Promise<unknown>;
  /** Fetches the next explainers, of those not searched yet the likeliest; what failed is tried again last. */
  goFurther: (query: string) => Promise<unknown>;
}

const opened = new Map<string, Promise<Search>>();

/** Fetches the index of the site once, and with it what results look like. What failed may be tried again. */
export function openSearch(address: string): Promise<Search> {
  const known = opened.get(address);
  if (known) return known;
  const coming = Promise.all([fetchIndex<SiteIndex>(address), addStyleSheet(foundSheet)]).then(([site]) =>
    searchIn(site),
  );
  opened.set(address, coming);
  coming.catch(() => opened.delete(address));
  return coming;
}

async function searchIn(come: SiteIndex): Promise<Search> {
  const site = { ...come, entries: siteEntries(come) };
  const finder = await createFinder(site.entries, site);
  const guide = await createGuide(site);
  const here = site.explainers.find(({ address }) => location.pathname.startsWith(address));
  const coming = new Map<string, Promise<void>>();
  const searched = new Set<string>();
  const failed = new Set<string>();

  // One that does not come keeps none of the others back.
  const load = ({ index }: ListedExplainer): Promise<void> => {
    const known = coming.get(index);
    if (known) return known;
    failed.delete(index);
    const now = fetchIndex<ExplainerIndex>(index)
      .then(({ entries }) => finder.add(entries))
      .then(
        () => void searched.add(index),
        () => {
          failed.add(index);
          coming.delete(index);
        },
      );
    coming.set(index, now);
    return now;
  };
  const loadAll = (explainers: readonly ListedExplainer[]): Promise<unknown> =>
    Promise.all(explainers.slice(0, AT_A_TIME).map(load));
  const begin = (query: string): Promise<unknown> => loadAll(here ? [here] : guide(query));
  // What every query is sought in is there when the reader has typed.
  if (here || site.explainers.length <= AT_A_TIME) void begin('');

  return {
    words: site.words,
    find: finder.find,
    reach: () => ({
      all: site.explainers.length,
      searched: searched.size,
      failed: failed.size,
      isOnlyHere: searched.size === 1 && here !== undefined && searched.has(here.index),
    }),
    begin,
    goFurther: (query) => {
      const left = guide(query).filter(({ index }) => !searched.has(index));
      return loadAll(left.toSorted((a, b) => Number(failed.has(a.index)) - Number(failed.has(b.index))));
    },
  };
}
