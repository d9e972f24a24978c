import { factsOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import { LISTS, type List } from '#facts/kinds/lists';
import { bibliography } from './bibliography.ts';
import { changes } from './changes.ts';
import { conflicts } from './conflicts.ts';
import { termsUsed } from './wordsUsed.ts';

/** The facts that a list is made of; of the log of changes, those that changed. */
const FACTS: Readonly<Record<List, (dossier: Dossier) => readonly Fact[]>> = {
  timeline: (dossier) => [...factsOf(dossier, 'events'), ...factsOf(dossier, 'proceedings')],
  money: (dossier) => factsOf(dossier, 'deals'),
  clauses: (dossier) => factsOf(dossier, 'clauses'),
  unknowns: (dossier) => factsOf(dossier, 'unknowns'),
  differences: (dossier) => [...factsOf(dossier, 'differences'), ...conflicts(dossier).map(({ fact }) => fact)],
  sources: (dossier) => bibliography(dossier).map(({ source }) => ({ ...source, folder: 'sources' as const })),
  words: (dossier) => termsUsed(dossier).map((term) => ({ ...term, folder: 'terms' as const })),
  changes: (dossier) => changes(dossier).map(({ fact }) => fact),
};

/** The facts that a list of an explainer is made of. */
export function factsInList(dossier: Dossier, list: List): readonly Fact[] {
  return FACTS[list](dossier);
}

/** The lists of an explainer that have something in them. Charts stand with the money; first publication is a change. */
export function listsOf(dossier: Dossier): List[] {
  const isFull = (list: List): boolean =>
    factsInList(dossier, list).length > 0 ||
    list === 'changes' ||
    (list === 'money' && Object.keys(dossier.explainer.charts).length > 0);
  return LISTS.filter(isFull);
}
