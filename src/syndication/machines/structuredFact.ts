import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { differenceClaim, positionClaim } from './structuredClaim.ts';
import type { StructuredNode } from './structuredGraph.ts';
import { quotationNode } from './structuredQuotation.ts';
import { seriesNode } from './structuredSeries.ts';
import { sourceNode } from './structuredSource.ts';

/** What the page of a fact is about, for the kinds that schema.org has a word for: claims, quotations, sets of data and documents. */
export function factNodes(fact: Fact, dossier: Dossier, locale: Locale, site: string): readonly StructuredNode[] {
  switch (fact.folder) {
    case 'positions':
      return positionClaim(fact, dossier, locale, site);
    case 'differences':
      return [differenceClaim(fact, dossier, locale, site)];
    case 'series':
      return [seriesNode(fact, dossier, locale, site)];
    case 'quotations':
      return [quotationNode(fact, dossier, locale, site)];
    case 'sources':
      return [sourceNode(fact, dossier.explainer.id, locale, site)];
    default:
      return [];
  }
}
