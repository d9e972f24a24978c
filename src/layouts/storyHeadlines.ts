import { copy } from '#copy/copy';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';

/** All that a story sets in the headline face: its headline, its sections and how to cite it. */
export function storyHeadlines({ explainer, story }: Dossier, locale: Locale): string {
  return [
    explainer.headline[locale],
    ...story[locale].sections.map(({ heading }) => heading),
    copy(locale).headings.cite,
  ].join('');
}

/** The headlines of the explainers that the front page tells in full. */
export function frontHeadlines(full: readonly Dossier[], locale: Locale): string {
  return full.map(({ explainer }) => explainer.headline[locale]).join('');
}
