import { getCollection } from 'astro:content';
import type { Dossier } from '#facts/dossier';

/** Every explainer, complete and checked, newest first. The build has stopped before this if one was not. */
export async function loadDossiers(): Promise<Dossier[]> {
  const entries = await getCollection('dossiers');
  return entries
    .map((entry) => entry.data)
    .sort(
      (a, b) =>
        b.explainer.published.localeCompare(a.explainer.published) ||
        a.explainer.id.localeCompare(b.explainer.id, 'en'),
    );
}
