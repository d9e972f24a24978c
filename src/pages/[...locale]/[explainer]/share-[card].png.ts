import type { APIRoute } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { drawCardAside } from '#syndication/share/drawAside';
import { chartCards } from '#syndication/share/chartCard';
import { explainerCards } from '#syndication/share/explainerCards';
import type { ShareCard } from '#syndication/share/shareCard';
import { localeRoutes } from '#urls';

export async function getStaticPaths() {
  const cards = (await loadOwnDossiers()).flatMap((dossier) => [...explainerCards(dossier), ...chartCards(dossier)]);
  return localeRoutes().flatMap(({ params, props: { locale } }) =>
    cards
      .filter((card) => card.locale === locale)
      .map((card) => ({ params: { ...params, explainer: card.explainer, card: card.name }, props: { card } })),
  );
}

/** The picture that goes with a link to a page of an explainer. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(await drawCardAside(card));
