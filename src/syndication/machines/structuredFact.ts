import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { TOLD } from '../kinds/kinds.ts';
import type { StructuredNode } from './structuredGraph.ts';

/** What the page of a fact is about, for the kinds that schema.org has a word for: claims, quotations, sets of data and documents. */
export function factNodes(fact: Fact, dossier: Dossier, locale: Locale, site: string): readonly StructuredNode[] {
  return TOLD[fact.folder].nodes?.(fact, dossier, locale, site) ?? [];
}
