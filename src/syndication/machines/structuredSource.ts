import type { CreativeWork } from 'schema-dts';
import { factOf, type Dossier } from '#facts/kinds/dossier';
import type { Citation } from '#facts/kinds/fact';
import type { Source } from '#facts/kinds/source';
import { citedIds } from '#facts/rules/statusRules';
import type { Locale } from '#facts/values/text';
import { factPath } from '#urls';

type SourceNode = Extract<CreativeWork, { '@type': 'CreativeWork' }>;

/** A source where it is cited: known by its own page, called by its name, and led to where that is allowed. */
export function citation(source: Source, explainer: string, locale: Locale, site: string): SourceNode {
  return {
    '@type': 'CreativeWork',
    '@id': new URL(factPath(locale, explainer, source.id), site).href,
    name: source.title[locale],
    ...(source.url ? { url: new URL(source.url).href } : {}),
  };
}

/** The sources of one fact. */
export function citations(
  cited: readonly Citation[] | undefined,
  dossier: Dossier,
  locale: Locale,
  site: string,
): SourceNode[] {
  return citedIds(cited).map((id) => citation(factOf(dossier, 'sources', id), dossier.explainer.id, locale, site));
}

/** A source on its own page. */
export function sourceNode(source: Source, explainer: string, locale: Locale, site: string): SourceNode {
  const { published, archived, publisher } = source;
  return {
    ...citation(source, explainer, locale, site),
    publisher: { '@type': 'Organization', name: publisher[locale] },
    ...(typeof published === 'string' ? { datePublished: published } : {}),
    ...(archived ? { archivedAt: archived } : {}),
  };
}
