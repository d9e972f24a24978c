import type { Dossier } from '#facts/kinds/dossier';
import { chartCards } from '#syndication/share/chartCard';
import { explainerCards } from '#syndication/share/explainerCards';
import type { ShareCard } from '#syndication/share/shareCard';
import { siteCards } from '#syndication/share/siteCards';

/** Every card of a site with these explainers. */
export function cardsOf(dossiers: readonly Dossier[]): ShareCard[] {
  return [
    ...siteCards(dossiers),
    ...dossiers.flatMap((dossier) => [...explainerCards(dossier), ...chartCards(dossier)]),
  ];
}
