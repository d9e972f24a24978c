import { copy } from '#copy/copy';
import { areOfLaw } from '#derive/lawClauses';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';

/** What one fact of its kind is called: of a law, a clause is an article. */
export function kindName(fact: Fact, locale: Locale): string {
  const { factPage, clauseVersions } = copy(locale);
  return fact.folder === 'clauses' && fact.law ? clauseVersions.law.kind : factPage.kind[fact.folder];
}

/** Facts of a kind as the heading over them. */
export function kindHeading(kind: Fact['folder'], dossier: Dossier, locale: Locale): string {
  const { factPage, clauseVersions } = copy(locale);
  return kind === 'clauses' && areOfLaw(dossier) ? clauseVersions.law.kinds : factPage.kinds[kind];
}
