import type { APIRoute } from 'astro';
import { loadDossiers } from '#desk/loadDossiers';
import { loadStoryText } from '#desk/loadStory';
import { ofTheSite } from '#desk/sitePages';
import { LOCALES, type Locale } from '#facts/text';
import { searchIndex } from '#syndication/search/searchIndex';

export const getStaticPaths = () =>
  ofTheSite(LOCALES.map((locale) => ({ params: { language: locale }, props: { locale } })));

/** What the search field fetches when a reader turns to it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const explainers = (await loadDossiers()).map(async (dossier) => ({
    dossier,
    story: await loadStoryText(dossier.explainer.id, locale),
  }));
  return Response.json(searchIndex(await Promise.all(explainers), locale));
};
