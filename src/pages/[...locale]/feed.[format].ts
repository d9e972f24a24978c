import type { APIRoute } from 'astro';
import { loadTold } from '#desk/loadDossiers';
import { ofTheSite } from '#desk/sitePages';
import type { Locale } from '#facts/values/text';
import { FEED_FORMATS, feedFile } from '#syndication/feeds/feedFile';
import { siteFeed } from '#syndication/feeds/siteFeed';
import { localeRoutes, type FeedFormat } from '#urls';

export const getStaticPaths = () =>
  ofTheSite(localeRoutes()).flatMap(({ params, props }) =>
    FEED_FORMATS.map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );

/** The explainers of the site, to be followed. */
export const GET: APIRoute<{ locale: Locale; format: FeedFormat }> = async ({ props: { locale, format }, site }) =>
  feedFile(siteFeed(await loadTold(locale), locale, site?.href ?? ''), format);
