import { bibliography } from '#derive/bibliography';
import { clausesInOrder } from '#derive/clauseHistory';
import { listedFacts, pagedFacts } from '#derive/factIndex';
import { lastModified } from '#derive/lastModified';
import { factMoved, glossaryMoved, listMoved, logMoved, newest, partyMoved } from '#derive/moved';
import { sharedFacts } from '#derive/sharedFacts';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { isGroup } from '#facts/kinds/organisation';
import type { Locale } from '#facts/values/text';
import * as urls from '#urls';

/** A page to be found by search engines, in both languages. */
export interface SitePage {
  path: (locale: Locale) => string;
  /** The day it last moved, where the content tells; the words of the site itself are dated nowhere. */
  moved: string | undefined;
}

/** Every page that stands for itself: not 404, no chart made for other people’s pages, no past state. */
export function sitePages(dossiers: readonly Dossier[]): SitePage[] {
  const latest = (moved: (dossier: Dossier) => string): string | undefined => newest(dossiers.map(moved)) || undefined;
  return [
    { path: urls.homePath, moved: latest(lastModified) },
    { path: urls.glossaryPath, moved: glossaryMoved(dossiers) },
    {
      path: urls.sourcesPath,
      moved: latest((dossier) =>
        listMoved(
          bibliography(dossier).map(({ source }) => ({ ...source, folder: 'sources' as const })),
          dossier,
        ),
      ),
    },
    { path: urls.correctionsPath, moved: latest((dossier) => logMoved(dossier, 'all')) },
    { path: urls.methodPath, moved: undefined },
    { path: urls.wordsPath, moved: undefined },
    { path: urls.searchPath, moved: undefined },
    ...dossiers.flatMap(explainerPages),
    ...sharedFacts(dossiers, 'organisations')
      .filter(({ fact }) => !isGroup(fact))
      .map(({ fact, knownTo, heldBy }) => ({
        path: (locale: Locale) => urls.organisationPath(locale, fact.id),
        moved: partyMoved(fact, knownTo.length > 0 ? knownTo : [heldBy]) || undefined,
      })),
    ...sharedFacts(dossiers, 'people').map(({ fact, knownTo, heldBy }) => ({
      path: (locale: Locale) => urls.personPath(locale, fact.id),
      moved: partyMoved(fact, knownTo.length > 0 ? knownTo : [heldBy]) || undefined,
    })),
  ];
}

function explainerPages(dossier: Dossier): SitePage[] {
  const { id } = dossier.explainer;
  const page = (path: (locale: Locale, explainer: string) => string, moved: string): SitePage => ({
    path: (locale) => path(locale, id),
    moved,
  });
  const clauses = clausesInOrder(dossier);
  const differences = factsOf(dossier, 'differences');
  return [
    page(urls.explainerPath, lastModified(dossier)),
    page(urls.changesPath, logMoved(dossier, 'all')),
    page(urls.explainerCorrectionsPath, logMoved(dossier, 'corrections')),
    page(urls.downloadsPath, lastModified(dossier)),
    page(urls.factsPath, listMoved(listedFacts(dossier), dossier)),
    ...(clauses.length > 0 ? [page(urls.clausesPath, listMoved(factsOf(dossier, 'clauses'), dossier))] : []),
    ...(differences.length > 0 ? [page(urls.differencesPath, listMoved(differences, dossier))] : []),
    ...pagedFacts(dossier).map((fact) => ({
      path: (locale: Locale) => urls.factPath(locale, id, fact.id),
      moved: factMoved(fact, dossier),
    })),
  ];
}
