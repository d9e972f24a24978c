import { factsOf, wordsOf, type Dossier } from '#facts/kinds/dossier';
import type { Value } from '#facts/values/value';
import { inAll } from '#facts/values/text';
import { wordsForUnit } from '#format/unit';
import { fold } from './fold.ts';

/** The topics of explainers by id, in the order of the site’s list: the names of each in every language, and what else readers call it. */
export function topicsOf(dossiers: readonly Dossier[]): ReadonlyMap<string, { words: string; at: number }> {
  const used = new Set(dossiers.flatMap(({ explainer }) => explainer.topics ?? []));
  const topics = new Map(dossiers.flatMap((dossier) => wordsOf(dossier, 'topics')).map((topic) => [topic.id, topic]));
  return new Map(
    [...topics.values()]
      .filter(({ id }) => used.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, also = [] }, at) => [id, { words: [...inAll(title), ...also].join(' · '), at }]),
  );
}

function unitsIn(value: Value | undefined): string[] {
  if (value?.form !== 'count' && value?.form !== 'ratio') return [];
  return [value.unit, ...('per' in value ? [value.per.unit] : [])];
}

/** The units that values are counted in, each word once: `명`, `people`. */
export function counterWords(dossiers: readonly Dossier[]): string[] {
  const words = dossiers.flatMap((dossier) => {
    const used = new Set(factsOf(dossier, 'figures').flatMap(({ value }) => unitsIn(value)));
    return wordsOf(dossier, 'units')
      .filter(({ id }) => used.has(id))
      .flatMap(wordsForUnit);
  });
  return [...new Set(words.flatMap((word) => fold(word).split(' ')))].sort();
}
