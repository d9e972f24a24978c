import type { ReadSection } from '#intake/readText';
import type { Explainer } from './explainer.ts';
import type { Fact, Kind } from './kinds.ts';
import type { Word, WordKind } from './vocabulary.ts';
import type { Locale } from '../values/text.ts';

export type { Fact, Kind };

/** A section of a story: its own id, its heading, the blocks placed in it, and the ids it names, sorted. */
export type Section = ReadSection & { facts: string[] };

/** What a story names, section by section; the two languages name the same. */
export interface StoryOutline {
  sections: Section[];
}

/** Everything known for one explainer: complete and checked, or it does not exist. Plain data, safe to store as JSON. */
export interface Dossier {
  explainer: Explainer;
  facts: Fact[];
  /** The words its facts are told in: the house's and its own. */
  words: Word[];
  story: Record<Locale, StoryOutline>;
}

const indexes = new WeakMap<Dossier, Map<string, Fact>>();

/** The fact with this id, of whatever kind; undefined where there is none. */
export function findFact(dossier: Dossier, id: string): Fact | undefined {
  let index = indexes.get(dossier);
  if (!index) {
    index = new Map(dossier.facts.map((fact) => [fact.id, fact]));
    indexes.set(dossier, index);
  }
  return index.get(id);
}

/** The fact with this id and kind. Throws where there is none: assembly has checked every reference. */
export function factOf<K extends Kind>(dossier: Dossier, kind: K, id: string): Extract<Fact, { folder: K }> {
  const fact = findFact(dossier, id);
  if (fact?.folder !== kind) throw new Error(`${dossier.explainer.id}: no ${kind} called ${id}`);
  return fact as Extract<Fact, { folder: K }>;
}

/** All facts of a kind, sorted by id. */
export function factsOf<K extends Kind>(dossier: Dossier, kind: K): Extract<Fact, { folder: K }>[] {
  return dossier.facts.filter((fact): fact is Extract<Fact, { folder: K }> => fact.folder === kind);
}

/** All words of a kind, sorted by id. */
export function wordsOf<K extends WordKind>(dossier: Dossier, kind: K): Extract<Word, { folder: K }>[] {
  return dossier.words.filter((word): word is Extract<Word, { folder: K }> => word.folder === kind);
}

/** The word of this kind with this id. Throws where there is none: assembly has checked every reference. */
export function wordOf<K extends WordKind>(dossier: Dossier, kind: K, id: string): Extract<Word, { folder: K }> {
  const word = dossier.words.find((each) => each.folder === kind && each.id === id);
  if (!word) throw new Error(`${dossier.explainer.id}: no ${kind} called ${id}`);
  return word as Extract<Word, { folder: K }>;
}
