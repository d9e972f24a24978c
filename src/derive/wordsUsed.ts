import { factsOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import { readerTexts } from '#facts/rules/readerTexts';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { STATUSES, type Status } from '#facts/values/status';
import type { Term } from '#facts/kinds/term';
import { namedFacts } from './namedBy.ts';
import { readText } from '#intake/readText';
import { OWN_LOCALE } from '#facts/values/text';

/** The glossary's words that an explainer uses, in its story, its facts, and the definitions of those words. */
export function termsUsed(dossier: Dossier): Term[] {
  const terms = new Map(factsOf(dossier, 'terms').map((term) => [term.id, term]));
  const used = new Set<string>();
  const use = (ids: readonly string[]): void => {
    for (const id of ids) {
      const term = terms.get(id);
      if (!term || used.has(id)) continue;
      used.add(id);
      use(termsIn(term));
    }
  };
  use(dossier.story[OWN_LOCALE].sections.flatMap(({ facts }) => facts));
  use(namedIn('explainer', dossier.explainer));
  for (const fact of namedFacts(dossier)) if (fact.folder !== 'terms') use(termsIn(fact));
  return [...terms.values()].filter(({ id }) => used.has(id));
}

/** The statuses that facts of an explainer have, from the firmest on. */
export function statusesUsed(dossier: Dossier): Status[] {
  const used = new Set(namedFacts(dossier).map((fact) => ('status' in fact ? fact.status : undefined)));
  return STATUSES.filter((status) => used.has(status));
}

/** The terms that the sentences of a fact use. */
const termsIn = rememberedBy((fact: Fact) => namedIn(fact.folder, fact));

function namedIn(folder: string, fact: Fact | Dossier['explainer']): string[] {
  return readerTexts(folder, fact).flatMap(({ text, isName }) =>
    isName || !text.includes('<')
      ? []
      : readText(text, 'inline').mentions.flatMap(({ tag, ids }) => (tag === 'Term' ? ids : [])),
  );
}
