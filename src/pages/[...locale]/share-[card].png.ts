import type { APIRoute } from 'astro';
import { loadDossiers } from '#desk/loadDossiers';
import { ofTheSite } from '#desk/sitePages';
import { drawCardAside } from '#syndication/share/drawAside';
import type { ShareCard } from '#syndication/share/shareCard';
import { siteCards } from '#syndication/share/siteCards';
import { localeRoutes } from '#urls';

export async function getStaticPaths() {
  const cards = siteCards(await loadDossiers());
  return ofTheSite(localeRoutes()).flatMap(({ params, props: { locale } }) =>
    cards
      .filter((card) => card.locale === locale)
      .map((card) => ({ params: { ...params, card: card.name }, props: { card } })),
  );
}

/** The picture that goes with a link to one of the site's own pages. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(await drawCardAside(card));
