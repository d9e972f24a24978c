import type { APIRoute } from 'astro';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { changeFeed } from '#syndication/feeds/changeFeed';
import { FEED_FORMATS, feedFile } from '#syndication/feeds/feedFile';
import { type FeedFormat } from '#urls';
import { explainerRoutes } from '../../_explainerRoutes.ts';

export async function getStaticPaths() {
  return (await explainerRoutes()).flatMap(({ params, props }) =>
    FEED_FORMATS.map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

/** What changes in an explainer, to be followed. */
export const GET: APIRoute<{ dossier: Dossier; locale: Locale; format: FeedFormat }> = ({ props, site }) =>
  feedFile(changeFeed(props.dossier, props.locale, site?.href ?? ''), props.format);
