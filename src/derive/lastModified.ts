import type { Dossier } from '#facts/kinds/dossier';
import { changes } from './changes.ts';

/**
 * The last day on which an explainer came to say something else: the latest of its publication, of `revised` (its prose) and of
 * every change told in the history of a fact, and of every takedown. Another `asOf`, a review or a new build moves nothing.
 */
export function lastModified(dossier: Dossier): string {
  const { published, revised = published, takenDown = [] } = dossier.explainer;
  const days = [...changes(dossier).map(({ change }) => change.on), ...takenDown.map(({ on }) => on)];
  return [published, revised, ...days].sort().at(-1) ?? published;
}
