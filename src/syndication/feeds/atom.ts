import { LICENCE } from '../data/factRecord.ts';
import { xmlFile, type XmlElement } from '../xml.ts';
import { zonedDay } from '../zonedDay.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom 1.0, RFC 4287. */
export function atomOf(feed: Feed): string {
  const link = (attributes: Record<string, string>): XmlElement => ({ name: 'link', attributes });
  return xmlFile({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
    inside: [
      { name: 'id', inside: feed.id },
      { name: 'title', inside: feed.title },
      { name: 'subtitle', inside: feed.description },
      { name: 'updated', inside: zonedDay(feed.updated) },
      {
        name: 'author',
        inside: [
          { name: 'name', inside: feed.author.name },
          { name: 'uri', inside: feed.author.url },
        ],
      },
      link({ rel: 'self', type: 'application/atom+xml', href: feed.atomUrl }),
      link({ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.url }),
      link({ rel: 'license', href: LICENCE }),
      ...feed.entries.map((entry) => entryElement(entry, feed)),
    ],
  });
}

function entryElement(entry: FeedEntry, { locale }: Feed): XmlElement {
  return {
    name: 'entry',
    inside: [
      { name: 'id', inside: entry.id },
      { name: 'title', inside: entry.title },
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.url } },
      { name: 'published', inside: zonedDay(entry.published) },
      { name: 'updated', inside: zonedDay(entry.updated) },
      ...(entry.by ? [{ name: 'author', inside: [{ name: 'name', inside: entry.by }] }] : []),
      { name: 'summary', inside: entry.summary },
      { name: 'content', attributes: { type: 'html' }, inside: entry.html },
    ],
  };
}
