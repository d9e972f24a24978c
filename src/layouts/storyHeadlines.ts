import { wordsOf, type Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';

/** All that a story sets in the headline face: its headline. */
export function storyHeadlines({ explainer }: Dossier, locale: Locale): string {
  return explainer.headline[locale];
}

/** The headlines of the explainers that the front page tells in full. */
export function frontHeadlines(full: readonly Dossier[], locale: Locale): string {
  return full.map(({ explainer }) => explainer.headline[locale]).join('');
}

/** The names of all topics: one font for the pages of all. */
export function topicHeadlines([first]: readonly Dossier[], locale: Locale): string {
  return first
    ? wordsOf(first, 'topics')
        .map(({ title }) => title[locale])
        .join('')
    : '';
}
