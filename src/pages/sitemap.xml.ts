import type { APIRoute } from 'astro';
import { loadDossiers } from '#desk/loadDossiers';
import { sitemap } from '#syndication/sitemap/sitemap';
import { sitePages } from '#syndication/sitemap/sitePages';

/** Every page for search engines, or the index of its parts. */
export const GET: APIRoute = async ({ site }) =>
  new Response(sitemap(sitePages(await loadDossiers()), site?.href ?? '').whole, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
