import { zonedDay } from '../zonedDay.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1, https://jsonfeed.org/version/1.1. */
export function jsonFeedOf(feed: Feed): string {
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feed.jsonUrl,
    description: feed.description,
    language: feed.locale,
    authors: [feed.author],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      ...(entry.by ? { authors: [{ name: entry.by }] } : {}),
      summary: entry.summary,
      content_html: entry.html,
      date_published: zonedDay(entry.published),
      date_modified: zonedDay(entry.updated),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
