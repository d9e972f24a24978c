import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { explainerIndex } from '#syndication/search/explainerIndex';
import type { SearchEntry } from '#syndication/search/searchEntry';
import { siteEntries } from '#syndication/search/siteEntries';
import { siteIndex } from '#syndication/search/siteIndex';

/** All that can be found on a site of one explainer, in the order in which a browser fetches it. */
export function searchedEntries(dossier: Dossier, story: string, locale: Locale): SearchEntry[] {
  return [...siteEntries(siteIndex([dossier], locale)), ...explainerIndex(dossier, story, locale).entries];
}
