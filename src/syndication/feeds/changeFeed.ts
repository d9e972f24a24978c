import { copy } from '#copy/copy';
import { changes, type FactChange } from '#derive/changes';
import { logMoved } from '#derive/moved';
import { takedowns } from '#derive/takedowns';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Change } from '#facts/kinds/fact';
import type { Takedown } from '#facts/kinds/takedown';
import { bylineNames } from '#facts/kinds/byline';
import type { Locale } from '#facts/values/text';
import { factTitle } from '#format/factTitle';
import { formatPastValue } from '#format/pastValue';
import { plainText } from '#format/plainText';
import { changeFeedPath, changesPath, explainerPath, methodPath, pageOf } from '#urls';
import { paragraph, type Feed, type FeedEntry } from './feed.ts';
import { lastingId } from './lastingId.ts';

/**
 * What changed in one explainer, in one language, newest first: each correction, update and addition with what stood before,
 * what stands now and why, and what was taken down; the first publication comes last. `site` is the origin it is published at.
 */
export function changeFeed(dossier: Dossier, locale: Locale, site: string): Feed {
  const { feeds, site: words } = copy(locale);
  const { id, headline } = dossier.explainer;
  const absolute = (path: string): string => new URL(path, site).href;
  return {
    id: lastingId('changes', locale, id),
    locale,
    title: feeds.changesOf(plainText(headline[locale], dossier, locale)),
    description: feeds.changesTell,
    url: absolute(changesPath(locale, id)),
    atomUrl: absolute(changeFeedPath(locale, id, 'xml')),
    jsonUrl: absolute(changeFeedPath(locale, id, 'json')),
    author: { name: words.name, url: absolute(methodPath(locale)) },
    updated: logMoved(dossier, 'all'),
    entries: [
      ...[
        ...takedowns(dossier).map((taken) => takedownEntry(taken, dossier, locale, absolute)),
        ...changes(dossier).map((found) => changeEntry(found, dossier, locale, absolute)),
      ].sort((a, b) => b.published.localeCompare(a.published)),
      publication(dossier, locale, absolute),
    ],
  };
}

function changeEntry(
  { fact, change }: FactChange,
  dossier: Dossier,
  locale: Locale,
  absolute: (path: string) => string,
): FeedEntry {
  const { changes: words, changeLog } = copy(locale);
  const why = plainText(change.why[locale], dossier, locale);
  const isTold = change.was !== undefined || change.now !== undefined;
  const values = paragraph(
    `${changeLog.was} `,
    { was: formatPastValue(change.was, dossier, locale) },
    ` · ${changeLog.now} `,
    { now: formatPastValue(change.now, dossier, locale) },
  );
  return {
    id: lastingId('change', locale, dossier.explainer.id, ...changeKey(fact, change)),
    title: `${words.kind[change.kind]}: ${factTitle(fact, dossier, locale)}`,
    url: absolute(pageOf(locale, dossier.explainer.id, fact) ?? explainerPath(locale, dossier.explainer.id)),
    published: change.on,
    updated: change.on,
    summary: why,
    html: (isTold ? values : '') + paragraph(why),
  };
}

/** That something left, and why: readers of feeds keep what they were sent, and are told. */
function takedownEntry(
  { on, what, why, hash }: Takedown,
  dossier: Dossier,
  locale: Locale,
  absolute: (path: string) => string,
): FeedEntry {
  const { id } = dossier.explainer;
  const summary = plainText(why[locale], dossier, locale);
  return {
    id: lastingId('takedown', locale, id, on, hash),
    title: copy(locale).takenDown.what[what],
    url: absolute(changesPath(locale, id)),
    published: on,
    updated: on,
    summary,
    html: paragraph(summary),
  };
}

/** Which change this is, by what the desk never rewrites: the fact, the day, the field, and which of that day's it was. */
function changeKey(fact: Fact, change: Change): string[] {
  const { on, field } = change;
  const history = ('history' in fact ? fact.history : undefined) ?? [];
  const alike = history.filter((other) => other.on === on && other.field === field);
  return [fact.id, on, field, String(alike.indexOf(change))];
}

function publication(dossier: Dossier, locale: Locale, absolute: (path: string) => string): FeedEntry {
  const { id, headline, dek, published } = dossier.explainer;
  const summary = plainText(dek[locale], dossier, locale);
  return {
    id: lastingId('publication', locale, id),
    title: copy(locale).feeds.firstPublished(plainText(headline[locale], dossier, locale)),
    url: absolute(explainerPath(locale, id)),
    published,
    updated: published,
    by: bylineNames(dossier.explainer.byline, locale),
    summary,
    html: paragraph(summary),
  };
}
