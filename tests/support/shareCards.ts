import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '#facts/kinds/dossier';
import { chartCards } from '#syndication/share/chartCard';
import { drawCard } from '#syndication/share/drawCard';
import { explainerCards } from '#syndication/share/explainerCards';
import type { ShareCard } from '#syndication/share/shareCard';
import { siteCards } from '#syndication/share/siteCards';
import { dossiersOf } from './realContent.ts';

/** Every card of a site with these explainers. */
export function cardsOf(dossiers: readonly Dossier[]): ShareCard[] {
  return [
    ...siteCards(dossiers),
    ...dossiers.flatMap((dossier) => [...explainerCards(dossier), ...chartCards(dossier)]),
  ];
}

/** A fingerprint of every picture of the real content: `node tests/support/shareCards.ts`, a line each. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const card of cardsOf(dossiersOf('content'))) {
    const print = createHash('sha256').update(drawCard(card)).digest('hex');
    console.log(`${card.locale} ${card.explainer ?? ''} ${card.name} ${print}`);
  }
}
