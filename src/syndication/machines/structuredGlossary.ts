import type { DefinedTermSet } from 'schema-dts';
import { copy } from '#copy/copy';
import type { DefinedWord } from '#derive/houseWords';
import type { Dossier } from '#facts/kinds/dossier';
import type { Term } from '#facts/kinds/term';
import type { Locale } from '#facts/values/text';
import { glossaryPath, termPath, wordPath, wordsPath } from '#urls';
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

/** What figures measure and what kinds of money there are, in the order of the page. */
export function wordSet(
  lists: readonly { kind: string; entries: readonly DefinedWord[] }[],
  dossier: Dossier,
  locale: Locale,
  site: string,
): DefinedTermSet {
  const { headings, measuredWords } = copy(locale);
  const address = new URL(wordsPath(locale), site).href;
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name: headings.measuredWords,
    description: measuredWords.lede,
    inLanguage: locale,
    publisher: publisherName(locale, site),
    hasDefinedTerm: lists.flatMap(({ kind, entries }) =>
      entries.map(({ id, title, definition }) => ({
        '@type': 'DefinedTerm' as const,
        '@id': new URL(wordPath(locale, kind, id), site).href,
        name: title[locale],
        description: plainWords(definition, dossier, locale) ?? '',
      })),
    ),
  };
}
