import type { Dossier, Fact } from '#facts/kinds/dossier';
import { referencesOf } from '#facts/kinds/references';
import { rememberedBy } from '#facts/rules/rememberedBy';
import type { Source } from '#facts/kinds/source';
import { compareWhen } from '#facts/values/when';
import { namedFacts } from './namedBy.ts';

/** A source with the facts that rest on it. */
export interface CitedSource {
  source: Source;
  citedBy: Fact[];
}

/** The sources that something an explainer tells rests on, newest first. */
export const bibliography = rememberedBy((dossier: Dossier): readonly CitedSource[] => {
  const uses = new Map<string, Fact[]>();
  for (const fact of namedFacts(dossier)) {
    const cited = referencesOf(fact.folder, fact).filter(({ kinds }) => kinds.includes('sources'));
    for (const id of new Set(cited.map((reference) => reference.id))) uses.set(id, [...(uses.get(id) ?? []), fact]);
  }
  return namedFacts(dossier)
    .filter((fact) => fact.folder === 'sources')
    .filter(({ id }) => uses.has(id))
    .map((source) => ({ source, citedBy: uses.get(source.id) ?? [] }))
    .sort(
      (a, b) => compareWhen(b.source.published, a.source.published) || a.source.id.localeCompare(b.source.id, 'en'),
    );
});
