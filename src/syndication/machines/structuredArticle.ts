import type { BackgroundNewsArticle, Person } from 'schema-dts';
import { bibliography } from '#derive/bibliography';
import type { Dossier } from '#facts/kinds/dossier';
import { toldLocales } from '#facts/kinds/translation';
import type { Locale } from '#facts/values/text';
import { isHour } from '#facts/values/when';
import { explainerPath, factPath, homePath, methodPath } from '#urls';
import { contactAddress, type Byline } from '#facts/kinds/byline';
import { plainWords } from '../plainWords.ts';
import { articleDays } from '../articleDays.ts';
import { changesInStory } from '#derive/changes';
import { correctionComments } from './structuredCorrections.ts';
import { partyAbout } from './structuredParty.ts';
import { explainerCard } from '../share/explainerCards.ts';
import { cardAddress } from '../share/shareCard.ts';
import { publisherId, publisherName } from './structuredPublisher.ts';

/** An explainer: what it says, of whom, on what it rests, and what was corrected in it. Where nobody is named, its publisher wrote it. */
export function articleNode(dossier: Dossier, locale: Locale, site: string): BackgroundNewsArticle {
  const { explainer } = dossier;
  const { published, modified } = articleDays(dossier);
  const at = (path: string): string => new URL(path, site).href;
  const address = at(explainerPath(locale, explainer.id));
  // A page says nothing to machines that it does not say to people.
  const shown = changesInStory(dossier).filter(({ change }) => change.kind === 'correction');
  const correction = correctionComments(dossier, locale, shown);
  const translations = toldLocales(dossier)
    .filter((other) => other !== locale)
    .map((other) => ({ '@id': at(explainerPath(other, explainer.id)) }));
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': address,
    url: address,
    headline: plainWords(explainer.headline, dossier, locale) ?? explainer.id,
    description: plainWords(explainer.dek, dossier, locale) ?? '',
    image: at(cardAddress(explainerCard(dossier, locale))),
    inLanguage: locale,
    isAccessibleForFree: true,
    datePublished: published,
    dateModified: modified,
    // Only where the news moves by the hour: a day is said by the page itself, and is no moment.
    ...(isHour(explainer.asOf) ? { contentReferenceTime: explainer.asOf } : {}),
    publisher: publisherName(locale, site),
    author: authors(explainer.byline, locale) ?? { '@id': publisherId(site) },
    publishingPrinciples: at(methodPath(locale)),
    isPartOf: { '@id': at(homePath(locale)) },
    ...(translations.length > 0 ? { workTranslation: translations } : {}),
    about: explainer.parties.flatMap((party) => partyAbout(party, dossier, locale) ?? []),
    // The page of a source, which is its id, tells the rest: nearly a hundred names would weigh on every reader.
    citation: bibliography(dossier).map(({ source }) => ({ '@id': at(factPath(locale, explainer.id, source.id)) })),
    ...(correction.length > 0 ? { correction } : {}),
  };
}

function authors(byline: Byline | undefined, locale: Locale): Person[] | undefined {
  return byline?.map(({ name, contact }) => ({
    '@type': 'Person',
    name: name[locale],
    ...(contact ? { url: contactAddress(contact) } : {}),
  }));
}
