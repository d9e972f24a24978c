import type { APIRoute } from 'astro';
import { loadTold } from '#desk/loadDossiers';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { changeFeed } from '#syndication/feeds/changeFeed';
import { feedFile } from '#syndication/feeds/feedFile';
import { siteFeed } from '#syndication/feeds/siteFeed';
import type { FeedFormat } from '#urls';

/** The explainers of the site, to be followed. The ending stands in the name of the page: while the site is edited, Astro asks a slash behind one that is a parameter. */
export const siteFeedIn =
  (format: FeedFormat): APIRoute<{ locale: Locale }> =>
  async ({ props: { locale }, site }) =>
    feedFile(siteFeed(await loadTold(locale), locale, site?.href ?? ''), format);

/** What changes in an explainer, to be followed. */
export const changeFeedIn =
  (format: FeedFormat): APIRoute<{ dossier: Dossier; locale: Locale }> =>
  ({ props: { dossier, locale }, site }) =>
    feedFile(changeFeed(dossier, locale, site?.href ?? ''), format);
