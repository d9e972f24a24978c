import { copy } from '#copy/copy';
import { sharedNamed } from '#derive/sharedFacts';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { isShared } from '#facts/kinds/placement';
import { isPending } from '#facts/kinds/translation';
import { OTHER_LOCALE, type Locale } from '#facts/values/text';
import {
  correctionsPath,
  explainerIndexPath,
  explainerPath,
  glossaryPath,
  methodPath,
  sourcesPath,
  topicPath,
} from '#urls';
import { plainWords } from '../plainWords.ts';
import { changeEntries } from './changeEntries.ts';
import { factEntry } from './factEntry.ts';
import { readerSpellings } from './readerSpellings.ts';
import type { SearchEntry, SiteIndex } from './searchEntry.ts';
import { topicsTold } from '#derive/topics';
import { counterWords, topicsOf } from './siteWords.ts';

/**
 * What is found on the site whatever the explainer, in one language: its own pages, each explainer as a whole, and, once, what explainers
 * share; and where the rest of each explainer is found. `dossiers` are all there are, newest first.
 */
export function siteIndex(dossiers: readonly Dossier[], locale: Locale): SiteIndex {
  const pages = [
    ...topicEntries(dossiers, locale),
    ...dossiers.map((dossier) => explainerEntry(dossier, locale)),
    ...pageEntries(locale),
  ];
  const shared = sharedEntries(dossiers, locale);
  const places = new Map([...shared.keys()].map((id, at) => [id, pages.length + at]));
  const topics = topicsOf(dossiers);
  const [first] = dossiers;
  return {
    words: copy(locale).search.index,
    entries: [...pages, ...shared.values(), ...(first ? changeEntries(sharedBy(dossiers), first, locale) : [])],
    spellings: readerSpellings(dossiers),
    topics: [...topics.values()].map(({ words }) => words),
    counters: counterWords(dossiers),
    explainers: dossiers.map((dossier) => ({
      address: explainerPath(locale, dossier.explainer.id),
      index: explainerIndexPath(locale, dossier.explainer.id),
      names: sharedNamed(dossier).flatMap(({ id }) => places.get(id) ?? []),
      topics: (dossier.explainer.topics ?? []).flatMap((id) => topics.get(id)?.at ?? []),
    })),
  };
}

/** Every explainer holds everything that is shared, so that the newest can tell of it. */
function sharedBy([first]: readonly Dossier[]): Fact[] {
  return first?.facts.filter(({ folder }) => isShared(folder)) ?? [];
}

/** By id. */
function sharedEntries(dossiers: readonly Dossier[], locale: Locale): Map<string, SearchEntry> {
  const [first] = dossiers;
  return new Map(
    sharedBy(dossiers).flatMap((fact) => {
      const entry = first && factEntry(fact, first, locale);
      return entry ? [[fact.id, entry] as const] : [];
    }),
  );
}

function explainerEntry(dossier: Dossier, locale: Locale): SearchEntry {
  const { explainer } = dossier;
  return {
    group: 'pages',
    title: plainWords(explainer.headline, dossier, locale) ?? explainer.id,
    text: plainWords(explainer.dek, dossier, locale),
    address: explainerPath(locale, explainer.id),
    also: isPending(dossier) ? undefined : plainWords(explainer.headline, dossier, OTHER_LOCALE[locale]),
  };
}

function topicEntries(dossiers: readonly Dossier[], locale: Locale): SearchEntry[] {
  return topicsTold(dossiers).map(({ topic }) => ({
    group: 'pages',
    title: topic.title[locale],
    text: copy(locale).topics.lede,
    address: topicPath(locale, topic.id),
    also: topic.title[OTHER_LOCALE[locale]],
  }));
}

function pageEntries(locale: Locale): SearchEntry[] {
  const [own, other] = [copy(locale), copy(OTHER_LOCALE[locale])];
  const page = (title: string, also: string, text: string, address: string): SearchEntry => ({
    group: 'pages',
    title,
    also,
    text,
    address,
  });
  const { headings } = own;
  return [
    page(headings.glossary, other.headings.glossary, own.glossary.lede, glossaryPath(locale)),
    page(headings.sources, other.headings.sources, own.sources.lede, sourcesPath(locale)),
    page(headings.corrections, other.headings.corrections, own.corrections.lede, correctionsPath(locale)),
    page(headings.method, other.headings.method, own.method.lede, methodPath(locale)),
  ];
}
