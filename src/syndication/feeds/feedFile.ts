import type { FeedFormat } from '#urls';
import { atomOf } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeedOf } from './jsonFeed.ts';

export const FEED_FORMATS: readonly FeedFormat[] = ['xml', 'json'];
/** What links to a feed call it. Hosts go by the ending of the file, and those who read feeds by what is inside. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
};

/** A feed as a file. */
export function feedFile(feed: Feed, format: FeedFormat): Response {
  const text = format === 'xml' ? atomOf(feed) : jsonFeedOf(feed);
  return new Response(text, { headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` } });
}
