import { wordsOf, type Dossier } from '#facts/kinds/dossier';
import type { WordOf } from '#facts/kinds/vocabulary';

/** A topic with the explainers of it, in the order in which they came. */
export interface TopicTold {
  topic: WordOf<'topics'>;
  dossiers: Dossier[];
}

/** The topics that explainers name, those with the most of them first, each with all of its explainers. */
export function topicsTold(dossiers: readonly Dossier[]): TopicTold[] {
  return wordsNamed(dossiers)
    .map((topic) => ({
      topic,
      dossiers: dossiers.filter(({ explainer }) => explainer.topics?.includes(topic.id)),
    }))
    .sort((a, b) => b.dossiers.length - a.dossiers.length || (a.topic.id < b.topic.id ? -1 : 1));
}

/** Each explainer once, under the first topic it names; those that name none come last, under none. */
export function byFirstTopic(
  dossiers: readonly Dossier[],
): { topic: WordOf<'topics'> | undefined; dossiers: Dossier[] }[] {
  const words = new Map(wordsNamed(dossiers).map((topic) => [topic.id, topic]));
  return [...Map.groupBy(dossiers, ({ explainer }) => explainer.topics?.[0])]
    .map(([id, told]) => ({ topic: words.get(id ?? ''), dossiers: told }))
    .sort((a, b) => Number(a.topic === undefined) - Number(b.topic === undefined));
}

/** The topics of one explainer, in the order of its head. */
export function topicsOfOne(dossier: Dossier): WordOf<'topics'>[] {
  const words = wordsOf(dossier, 'topics');
  return (dossier.explainer.topics ?? []).flatMap((id) => words.find((topic) => topic.id === id) ?? []);
}

function wordsNamed(dossiers: readonly Dossier[]): WordOf<'topics'>[] {
  return [...new Map(dossiers.flatMap(topicsOfOne).map((topic) => [topic.id, topic])).values()];
}
