import type { Dossier, Fact } from '#facts/kinds/dossier';
import { KINDS } from '#facts/kinds/kinds';
import type { Locale } from '#facts/values/text';
import { plainText } from './plainText.ts';

/** What a fact is called, as plain text. The name of a document, a party or a term is shown as it is; other titles may hold tags. */
export function factTitle(fact: Fact, dossier: Dossier, locale: Locale): string {
  return KINDS[fact.folder].title === 'name' ? fact.title[locale] : plainText(fact.title[locale], dossier, locale);
}
