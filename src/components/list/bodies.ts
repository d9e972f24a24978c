import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { List } from '#facts/kinds/lists';
import ChangesLogged from './ChangesLogged.astro';
import ChartsAndDeals from './ChartsAndDeals.astro';
import ClausesCompared from './ClausesCompared.astro';
import EventsInOrder from './EventsInOrder.astro';
import OpenQuestions from './OpenQuestions.astro';
import SourcesInOrder from './SourcesInOrder.astro';
import WhereRecordsDiffer from './WhereRecordsDiffer.astro';
import WordsExplained from './WordsExplained.astro';

/** What each list shows. */
export const listBodies: Readonly<Record<List, AstroComponentFactory>> = {
  timeline: EventsInOrder,
  money: ChartsAndDeals,
  clauses: ClausesCompared,
  unknowns: OpenQuestions,
  differences: WhereRecordsDiffer,
  sources: SourcesInOrder,
  words: WordsExplained,
  changes: ChangesLogged,
};
