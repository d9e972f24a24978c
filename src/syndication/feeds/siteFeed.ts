import { copy } from '#copy/copy';
import { latestAndNext } from '#derive/latest';
import { lastModified } from '#derive/lastModified';
import { newest } from '#derive/moved';
import type { Dossier } from '#facts/kinds/dossier';
import { bylineNames } from '#facts/kinds/byline';
import type { Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { plainText } from '#format/plainText';
import { eventPath, explainerPath, homePath, methodPath, siteFeedPath } from '#urls';
import { paragraph, type Feed, type FeedEntry } from './feed.ts';
import { lastingId } from './lastingId.ts';

/** An empty feed must still say when it last moved: it never has. */
const NEVER = '1970-01-01';

/** How many explainers the feed holds: readers of feeds keep what they have fetched, and ask again many times a day. */
export const ENTRIES = 30;

/** The explainers of the site in one language, those that moved last and the last of them first. `site` is the origin it is published at. */
export function siteFeed(dossiers: readonly Dossier[], locale: Locale, site: string): Feed {
  const words = copy(locale).site;
  const absolute = (path: string): string => new URL(path, site).href;
  const entries = dossiers
    .map((dossier) => explainerEntry(dossier, locale, absolute))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id, 'en'))
    .slice(0, ENTRIES);
  return {
    id: lastingId('site', locale),
    locale,
    title: words.name,
    description: words.description,
    url: absolute(homePath(locale)),
    atomUrl: absolute(siteFeedPath(locale, 'xml')),
    jsonUrl: absolute(siteFeedPath(locale, 'json')),
    author: { name: words.name, url: absolute(methodPath(locale)) },
    updated: newest([NEVER, ...entries.map(({ updated }) => updated)]),
    entries,
  };
}

function explainerEntry(dossier: Dossier, locale: Locale, absolute: (path: string) => string): FeedEntry {
  const { id, headline, dek, published } = dossier.explainer;
  const summary = plainText(dek[locale], dossier, locale);
  return {
    id: lastingId('explainer', locale, id),
    title: plainText(headline[locale], dossier, locale),
    url: absolute(explainerPath(locale, id)),
    published,
    updated: lastModified(dossier),
    by: bylineNames(dossier.explainer.byline, locale),
    summary,
    html: paragraph(summary) + latestNews(dossier, locale, absolute),
  };
}

/** The newest event, with how well it stands: a statement is not to be read as a fact. */
function latestNews(dossier: Dossier, locale: Locale, absolute: (path: string) => string): string {
  const [event] = latestAndNext(dossier, 1).latest;
  if (!event) return '';
  const { home, status } = copy(locale);
  const text = plainText(event.title[locale], dossier, locale);
  const url = absolute(eventPath(locale, dossier, event.id));
  const standing = ` (${formatWhen(event.when, locale)}, ${status[event.status].word})`;
  return paragraph(`${home.latest}: `, { text, url }, standing);
}
