import { getCollection } from 'astro:content';
import type { Dossier } from '#facts/kinds/dossier';
import { relatedTo } from '#facts/kinds/related';
import { toldIn } from '#facts/kinds/translation';
import type { Locale } from '#facts/values/text';
import { liveDossiers } from './liveDossiers.ts';
import { renewedByBuild } from './renewed.ts';
import { dealt, shardOfBuild } from './shard.ts';

/** Every explainer, complete and checked, newest first. The build has stopped before this if one was not. */
export async function loadDossiers(): Promise<readonly Dossier[]> {
  // Not by the environment: whoever has DEV=1 set would else publish what only the desk may see.
  if (!__IS_PUBLISHED__) return inOrder(liveDossiers() ?? []);
  return (built ??= stored().then(inOrder));
}

/** Every explainer that is told in a language: none whose English is still to come. */
export async function loadTold(locale: Locale): Promise<readonly Dossier[]> {
  return toldIn(await loadDossiers(), locale);
}

/** The explainers whose pages this build makes: all, in a split build those of its part, with `--from` those that changed. */
export async function loadOwnDossiers(): Promise<readonly Dossier[]> {
  const renewed = renewedByBuild();
  const dossiers = await loadDossiers();
  return dealt(
    dossiers.filter(({ explainer }) => renewed?.has(explainer.id) ?? true),
    shardOfBuild(),
  );
}

/**
 * The explainers that the end of a story leads to. Of these a page of an explainer may say the headline and nothing else: by that
 * `npm run build -- --from` knows which stories are no longer what they were.
 */
export async function loadRelated(explainer: string, locale: Locale): Promise<Dossier[]> {
  const dossiers = await loadTold(locale);
  const related = relatedTo(
    explainer,
    dossiers.map((dossier) => dossier.explainer),
  );
  return related.flatMap((id) => dossiers.find((dossier) => dossier.explainer.id === id) ?? []);
}

/** The explainers that a story leads to by name: of these too a page says the headline and nothing else. */
export async function loadNamed({ story }: Dossier, locale: Locale): Promise<Dossier[]> {
  const blocks = story[locale].sections.flatMap((section) => section.blocks);
  const named = new Set(blocks.flatMap(({ tag, of }) => (tag === 'Explainer' ? (of ?? []) : [])));
  const dossiers = await loadTold(locale);
  return dossiers.filter(({ explainer }) => named.has(explainer.id));
}

/** In a build nothing changes any more, and every page asks. */
let built: Promise<readonly Dossier[]> | undefined;

async function stored(): Promise<readonly Dossier[]> {
  return (await getCollection('dossiers')).map((entry) => entry.data);
}

function inOrder(dossiers: readonly Dossier[]): readonly Dossier[] {
  return [...dossiers].sort(
    (a, b) =>
      b.explainer.published.localeCompare(a.explainer.published) || a.explainer.id.localeCompare(b.explainer.id, 'en'),
  );
}
