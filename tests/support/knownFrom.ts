import { factsOf, findFact, type Dossier } from '#facts/kinds/dossier';
import { endOf } from '#facts/values/when';

const TIMELESS = ['organisations', 'people', 'terms'];
const NEVER = '9999';
const published = new WeakMap<Dossier, Map<string, string>>();

function publishedIn(dossier: Dossier): Map<string, string> {
  const known = published.get(dossier);
  if (known) return known;
  const days = new Map(factsOf(dossier, 'sources').map((source) => [source.id, endOf(source.published)]));
  published.set(dossier, days);
  return days;
}

/** The first day on which a fact can have been known: worked out here from the sources alone, not by asItStood. */
export function knownFrom(dossier: Dossier, factId: string): string {
  const fact = findFact(dossier, factId);
  if (!fact || TIMELESS.includes(fact.folder) || dossier.explainer.rates?.includes(factId)) return '';
  const days = publishedIn(dossier);
  if (fact.folder === 'sources') return days.get(factId) ?? NEVER;
  const cited = ('sources' in fact ? (fact.sources ?? []) : []).map((each) =>
    typeof each === 'string' ? each : each.id,
  );
  return cited.map((id) => days.get(id) ?? NEVER).sort()[0] ?? NEVER;
}
