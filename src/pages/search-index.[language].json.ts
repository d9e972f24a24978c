import type { APIRoute } from 'astro';
import { loadTold } from '#desk/loadDossiers';
import { ofTheSite } from '#desk/sitePages';
import { LOCALES, type Locale } from '#facts/values/text';
import { siteIndex } from '#syndication/search/siteIndex';

export const getStaticPaths = () =>
  ofTheSite(LOCALES.map((locale) => ({ params: { language: locale }, props: { locale } })));

/** What the search field fetches when a reader turns to it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(siteIndex(await loadTold(locale), locale));
