import { buildsSitePages, shardOfBuild } from './shard.ts';

/** The routes of a page of the site itself; none where another part of a split build makes it. */
export function ofTheSite<Route>(routes: readonly Route[]): Route[] {
  return buildsSitePages(shardOfBuild()) ? [...routes] : [];
}
