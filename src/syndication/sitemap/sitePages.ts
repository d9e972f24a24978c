import { bibliography } from '#derive/bibliography';
import { listedFacts, pagedFacts } from '#derive/factIndex';
import { lastModified } from '#derive/lastModified';
import { factsInList, listsOf } from '#derive/lists';
import { factMoved, glossaryMoved, listMoved, logMoved, newest, partyMoved } from '#derive/moved';
import { sharedFacts } from '#derive/sharedFacts';
import { topicsTold } from '#derive/topics';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { List } from '#facts/kinds/lists';
import { isGroup } from '#facts/kinds/organisation';
import { toldIn, toldLocales } from '#facts/kinds/translation';
import { LOCALES, type Locale } from '#facts/values/text';
import * as urls from '#urls';

/** A page to be found by search engines. */
export interface SitePage {
  path: (locale: Locale) => string;
  /** The languages that it is told in. */
  told: readonly Locale[];
  /** The day it last moved, where the content tells; the words of the site itself are dated nowhere. */
  moved: string | undefined;
}

/** Every page that stands for itself: not 404, no chart made for other people’s pages, no past state. */
export function sitePages(dossiers: readonly Dossier[]): SitePage[] {
  const latest = (moved: (dossier: Dossier) => string): string | undefined => newest(dossiers.map(moved)) || undefined;
  return [
    { path: urls.homePath, told: LOCALES, moved: latest(lastModified) },
    { path: urls.glossaryPath, told: LOCALES, moved: glossaryMoved(dossiers) },
    {
      path: urls.sourcesPath,
      told: LOCALES,
      moved: latest((dossier) =>
        listMoved(
          bibliography(dossier).map(({ source }) => ({ ...source, folder: 'sources' as const })),
          dossier,
        ),
      ),
    },
    { path: urls.correctionsPath, told: LOCALES, moved: latest((dossier) => logMoved(dossier, 'all')) },
    { path: urls.methodPath, told: LOCALES, moved: undefined },
    { path: urls.wordsPath, told: LOCALES, moved: undefined },
    { path: urls.searchPath, told: LOCALES, moved: undefined },
    ...topicsTold(dossiers).map(({ topic, dossiers: told }) => ({
      path: (locale: Locale) => urls.topicPath(locale, topic.id),
      told: toldByAny(told),
      moved: newest(told.map(lastModified)) || undefined,
    })),
    ...dossiers.flatMap(explainerPages),
    ...sharedFacts(dossiers, 'organisations')
      .filter(({ fact }) => !isGroup(fact))
      .map(({ fact, knownTo, heldBy }) => ({
        path: (locale: Locale) => urls.organisationPath(locale, fact.id),
        told: toldByAny(dossiers.filter((dossier) => findFact(dossier, fact.id))),
        moved: partyMoved(fact, knownTo.length > 0 ? knownTo : [heldBy]) || undefined,
      })),
    ...sharedFacts(dossiers, 'people').map(({ fact, knownTo, heldBy }) => ({
      path: (locale: Locale) => urls.personPath(locale, fact.id),
      told: toldByAny(dossiers.filter((dossier) => findFact(dossier, fact.id))),
      moved: partyMoved(fact, knownTo.length > 0 ? knownTo : [heldBy]) || undefined,
    })),
  ];
}

/** The languages that one of these explainers is told in. */
function toldByAny(dossiers: readonly Dossier[]): Locale[] {
  return LOCALES.filter((locale) => toldIn(dossiers, locale).length > 0);
}

function explainerPages(dossier: Dossier): SitePage[] {
  const { id } = dossier.explainer;
  const page = (path: (locale: Locale, explainer: string) => string, moved: string): SitePage => ({
    path: (locale) => path(locale, id),
    told: toldLocales(dossier),
    moved,
  });
  const moved = (list: List): string =>
    list === 'changes' ? logMoved(dossier, 'all') : listMoved(factsInList(dossier, list), dossier);
  return [
    page(urls.explainerPath, lastModified(dossier)),
    page(urls.explainerCorrectionsPath, logMoved(dossier, 'corrections')),
    page(urls.downloadsPath, lastModified(dossier)),
    page(urls.factsPath, listMoved(listedFacts(dossier), dossier)),
    page(urls.wholePath, lastModified(dossier)),
    ...listsOf(dossier).map((list) => page((locale) => urls.listPath(locale, id, list), moved(list))),
    ...pagedFacts(dossier).map((fact) => ({
      path: (locale: Locale) => urls.factPath(locale, id, fact.id),
      told: toldLocales(dossier),
      moved: factMoved(fact, dossier),
    })),
  ];
}
