import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { loadStoryText } from '#desk/loadStory';
import type { Dossier } from '#facts/kinds/dossier';
import { toldLocales } from '#facts/kinds/translation';
import type { Locale } from '#facts/values/text';
import { explainerIndex } from '#syndication/search/explainerIndex';

export const getStaticPaths = (async () =>
  (await loadOwnDossiers()).flatMap((dossier) =>
    toldLocales(dossier).map((locale) => ({
      params: { explainer: dossier.explainer.id, language: locale },
      props: { dossier, locale },
    })),
  )) satisfies GetStaticPaths;

/** What the search field fetches when what a reader seeks is likely to be in this explainer. */
export const GET: APIRoute<{ dossier: Dossier; locale: Locale }> = async ({ props: { dossier, locale } }) =>
  Response.json(explainerIndex(dossier, await loadStoryText(dossier.explainer.id, locale), locale));
