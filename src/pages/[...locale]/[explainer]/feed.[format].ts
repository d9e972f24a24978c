import type { APIRoute } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { changeFeed } from '#syndication/feeds/changeFeed';
import { FEED_FORMATS, feedFile } from '#syndication/feeds/feedFile';
import { localeRoutes, type FeedFormat } from '#urls';

export async function getStaticPaths() {
  const dossiers = await loadOwnDossiers();
  return localeRoutes().flatMap(({ params, props }) =>
    dossiers.flatMap((dossier) =>
      FEED_FORMATS.map((format) => ({
        params: { ...params, explainer: dossier.explainer.id, format },
        props: { ...props, dossier, format },
      })),
    ),
  );
}

/** What changes in an explainer, to be followed. */
export const GET: APIRoute<{ dossier: Dossier; locale: Locale; format: FeedFormat }> = ({ props, site }) =>
  feedFile(changeFeed(props.dossier, props.locale, site?.href ?? ''), props.format);
