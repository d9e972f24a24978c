import type { Quotation as QuotationNode } from 'schema-dts';
import { factOf, type Dossier } from '#facts/kinds/dossier';
import type { Quotation } from '#facts/kinds/quotation';
import type { Locale } from '#facts/values/text';
import { explainerPath, factPath } from '#urls';
import { partyCalled } from './structuredParty.ts';
import { citation } from './structuredSource.ts';

/** What somebody said. Who spoke without a name has none here either. */
export function quotationNode(quotation: Quotation, dossier: Dossier, locale: Locale, site: string): QuotationNode {
  const { id, words, lang, speaker, source, when } = quotation;
  const explainer = dossier.explainer.id;
  const address = new URL(factPath(locale, explainer, id), site).href;
  const author = 'named' in speaker ? partyCalled(speaker.named, dossier, locale, site) : undefined;
  return {
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: words,
    inLanguage: lang,
    ...(author ? { author } : {}),
    ...(typeof when === 'string' ? { dateCreated: when } : {}),
    isPartOf: { '@id': new URL(explainerPath(locale, explainer), site).href },
    citation: [citation(factOf(dossier, 'sources', source), explainer, locale, site)],
  };
}
