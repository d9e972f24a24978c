import type { Dossier } from '#facts/kinds/dossier';
import type { Term } from '#facts/kinds/term';
import { sharedFacts } from './sharedFacts.ts';

/** A word, with the explainers that use it. */
export interface GlossaryEntry {
  term: Term;
  /** The newest of them first; where the site has one explainer there is nothing to tell apart. */
  usedIn: readonly Dossier[];
}

/** So many explainers are named beside a word, the newest: they fit a line. */
const NAMED = 3;

/** The words of all explainers, each once, with those that use it. Dossiers come newest first. */
export function glossary(dossiers: readonly Dossier[]): GlossaryEntry[] {
  return sharedFacts(dossiers, 'terms').map(({ fact, knownTo }) => ({
    term: fact,
    usedIn: dossiers.length > 1 ? knownTo.slice(0, NAMED) : [],
  }));
}
