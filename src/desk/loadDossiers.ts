import { getCollection } from 'astro:content';
import type { Dossier } from '#facts/dossier';
import { liveDossiers } from './liveDossiers.ts';

/** Every explainer, complete and checked, newest first. The build has stopped before this if one was not. */
export async function loadDossiers(): Promise<Dossier[]> {
  const dossiers = liveDossiers() ?? (await getCollection('dossiers')).map((entry) => entry.data);
  return [...dossiers].sort(
    (a, b) =>
      b.explainer.published.localeCompare(a.explainer.published) || a.explainer.id.localeCompare(b.explainer.id, 'en'),
  );
}
