import { copy, type Copy } from '#copy/copy';
import { standingFacts } from '#derive/standing';
import type { Dossier } from '#facts/kinds/dossier';
import { topicsTold } from '#derive/topics';
import { toldIn } from '#facts/kinds/translation';
import { LOCALES, type Locale } from '#facts/values/text';
import { factCount, leadNumber } from './cardNumber.ts';
import { dayOf, headlineOf, stateOf } from './explainerCards.ts';
import type { ShareCard } from './shareCard.ts';

/** The site's pages beside the explainers, each with its first heading; organisations and people share one picture a kind. */
const HEADINGS = {
  glossary: ({ headings }) => headings.glossary,
  sources: ({ share }) => share.kind.sources,
  corrections: ({ headings }) => headings.corrections,
  method: ({ headings }) => headings.method,
  words: ({ headings }) => headings.measuredWords,
  search: ({ headings }) => headings.search,
  topics: ({ headings }) => headings.topics,
  organisations: ({ share }) => share.kind.organisations,
  people: ({ share }) => share.kind.people,
} satisfies Record<string, (words: Copy) => string>;
export type SitePage = keyof typeof HEADINGS;
const SITE_PAGES = Object.keys(HEADINGS) as SitePage[];

/** Every picture of the site's own pages, in both languages. The newest explainer comes first. */
export function siteCards(dossiers: readonly Dossier[]): ShareCard[] {
  return LOCALES.flatMap((locale) => {
    const told = toldIn(dossiers, locale);
    // Topics have pages where explainers have topics.
    const pages = SITE_PAGES.filter((page) => page !== 'topics' || topicsTold(told).length > 0);
    return [homeCard(told, locale), ...pages.map((page) => sitePageCard(told, page, locale))];
  });
}

/** The front page: what the site is, and the newest explainer with its state and lead number. */
export function homeCard(dossiers: readonly Dossier[], locale: Locale): ShareCard {
  const [newest] = dossiers;
  const card = { locale, name: 'home', headline: copy(locale).site.tagline };
  if (!newest) return card;
  const number = leadNumber(newest, locale);
  return {
    ...card,
    state: stateOf(newest, locale),
    of: headlineOf(newest, locale),
    asOf: dayOf(newest, locale),
    ...(number && { number }),
  };
}

/** A page of the site: its heading, and how all the facts it holds stand. */
export function sitePageCard(dossiers: readonly Dossier[], page: SitePage, locale: Locale): ShareCard {
  const words = copy(locale);
  const latest = dossiers.toSorted((a, b) => b.explainer.asOf.localeCompare(a.explainer.asOf))[0];
  const number = factCount(dossiers.flatMap(standingFacts), words.share.counted.site, locale);
  return {
    locale,
    name: page,
    headline: HEADINGS[page](words),
    of: words.site.tagline,
    ...(latest && { asOf: dayOf(latest, locale) }),
    ...(number && { number }),
  };
}
