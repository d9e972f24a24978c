import type { DefinedTermSet } from 'schema-dts';
import { copy } from '#copy/copy';
import type { Dossier } from '#facts/kinds/dossier';
import type { Term } from '#facts/kinds/term';
import type { Locale } from '#facts/values/text';
import { glossaryPath, termPath } from '#urls';
import { plainWords } from '../plainWords.ts';
import { publisherName } from './structuredPublisher.ts';

/** The glossary: every term with its definition, in the order of the page. */
export function termSet(terms: readonly Term[], dossier: Dossier, locale: Locale, site: string): DefinedTermSet {
  const { headings, glossary } = copy(locale);
  const address = new URL(glossaryPath(locale), site).href;
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name: headings.glossary,
    description: glossary.lede,
    inLanguage: locale,
    publisher: publisherName(locale, site),
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': new URL(termPath(locale, term.id), site).href,
      name: term.title[locale],
      ...(term.original && term.original !== term.title[locale] ? { alternateName: term.original } : {}),
      description: plainWords(term.definition, dossier, locale) ?? '',
    })),
  };
}
