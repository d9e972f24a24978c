import { copy, type Copy } from '#copy/copy';
import { asItStood } from '#derive/asItStood';
import { pagedFacts } from '#derive/factIndex';
import { keyDays } from '#derive/keyDays';
import { listsOf } from '#derive/lists';
import { standingFacts, standingOfKind } from '#derive/standing';
import type { Dossier } from '#facts/kinds/dossier';
import { PAGED_KINDS, type PagedKind } from '#facts/kinds/kinds';
import type { List } from '#facts/kinds/lists';
import { toldLocales } from '#facts/kinds/translation';
import type { Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { listWords } from '#format/listWords';
import { plainText } from '#format/plainText';
import { articleDays } from '../articleDays.ts';
import { factCount, leadNumber } from './cardNumber.ts';
import type { ShareCard } from './shareCard.ts';

/** The pages about an explainer's facts that are neither a fact's own nor a list, each with its first heading. */
const HEADINGS = {
  facts: ({ factPage }) => factPage.index,
  corrections: ({ headings }) => headings.corrected,
  downloads: ({ headings }) => headings.downloads,
} satisfies Record<string, (words: Copy) => string>;
type HeadedPage = keyof typeof HEADINGS;
export type ExplainerPage = HeadedPage | List;

const isHeaded = (page: ExplainerPage): page is HeadedPage => page in HEADINGS;

/** Every picture of an explainer, in each language that it is told in. */
export function explainerCards(dossier: Dossier): ShareCard[] {
  const paged = new Set(pagedFacts(dossier).map(({ folder }) => folder));
  return toldLocales(dossier).flatMap((locale) => [
    explainerCard(dossier, locale),
    ...keyDays(dossier).map((day) => pastCard(dossier, day, locale)),
    ...PAGED_KINDS.filter((kind) => paged.has(kind)).map((kind) => kindCard(dossier, kind, locale)),
    ...[...(Object.keys(HEADINGS) as HeadedPage[]), ...listsOf(dossier)].map((page) =>
      explainerPageCard(dossier, page, locale),
    ),
  ]);
}

/** An explainer's own picture: its headline, its state, its lead number. */
export function explainerCard(dossier: Dossier, locale: Locale): ShareCard {
  const number = leadNumber(dossier, locale);
  return {
    ...signed(dossier, 'explainer', locale),
    article: articleDays(dossier),
    headline: headlineOf(dossier, locale),
    state: stateOf(dossier, locale),
    ...(number && { number }),
  };
}

/** A past state: what it says is its day, so that it is never taken for today's; the lead number as it was known. */
export function pastCard(dossier: Dossier, day: string, locale: Locale): ShareCard {
  const { past, share } = copy(locale);
  const number = leadNumber(asItStood(dossier, day), locale);
  const date = formatWhen(day, locale);
  return {
    ...signed(dossier, `as-of-${day}`, locale),
    article: articleDays(dossier),
    headline: past.title(date),
    // Whether the story was open on that day is not on record; today's state would be wrong.
    state: { label: share.past, open: false },
    of: headlineOf(dossier, locale),
    asOf: share.asOf(date),
    ...(number && { number }),
  };
}

/** The one picture of all facts of a kind. It shows no single one's number: the page it goes with may be another's. */
export function kindCard(dossier: Dossier, kind: PagedKind, locale: Locale): ShareCard {
  const { share } = copy(locale);
  const ofKind = standingOfKind(dossier, kind);
  const number = ofKind.length > 0 ? factCount(ofKind, share.kinds[kind], locale) : allFacts(dossier, locale);
  return {
    ...signed(dossier, `fact-${kind}`, locale),
    headline: share.kind[kind],
    state: stateOf(dossier, locale),
    of: headlineOf(dossier, locale),
    ...(number && { number }),
  };
}

/** The picture of a page about an explainer's facts: its heading, and how the facts stand. */
export function explainerPageCard(dossier: Dossier, page: ExplainerPage, locale: Locale): ShareCard {
  const number = allFacts(dossier, locale);
  return {
    ...signed(dossier, page, locale),
    headline: isHeaded(page) ? HEADINGS[page](copy(locale)) : listWords(dossier, page, locale).title,
    state: stateOf(dossier, locale),
    of: headlineOf(dossier, locale),
    ...(number && { number }),
  };
}

/** An explainer's headline, as plain words. */
export function headlineOf(dossier: Dossier, locale: Locale): string {
  return plainText(dossier.explainer.headline[locale], dossier, locale);
}

/** Where an explainer stands today. */
export function stateOf(dossier: Dossier, locale: Locale): NonNullable<ShareCard['state']> {
  const { label, open } = dossier.explainer.state;
  return { label: plainText(label[locale], dossier, locale), open };
}

/** The day up to which an explainer knows. */
export function dayOf({ explainer }: Dossier, locale: Locale): string {
  return copy(locale).share.asOf(formatWhen(explainer.asOf, locale));
}

function allFacts(dossier: Dossier, locale: Locale) {
  return factCount(standingFacts(dossier), copy(locale).share.counted.explainer, locale);
}

/** What every card of an explainer bears. */
function signed(dossier: Dossier, name: string, locale: Locale) {
  return { locale, explainer: dossier.explainer.id, name, asOf: dayOf(dossier, locale) };
}
