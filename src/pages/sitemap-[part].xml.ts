import type { APIRoute } from 'astro';
import { loadDossiers } from '#desk/loadDossiers';
import { sitemap } from '#syndication/sitemap/sitemap';
import { sitePages } from '#syndication/sitemap/sitePages';

/** The parts of a sitemap that does not fit into one file: on most sites none. */
export async function getStaticPaths() {
  const { parts } = sitemap(sitePages(await loadDossiers()), import.meta.env.SITE ?? '');
  return parts.map((text, at) => ({ params: { part: String(at + 1) }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
