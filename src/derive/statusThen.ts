import type { Fact } from '#facts/kinds/dossier';
import type { Source } from '#facts/kinds/source';
import type { Status } from '#facts/values/status';
import { earned, earnsAnnounced, earnsConfirmed } from '#facts/rules/statusRules';
import { startOf } from '#facts/values/when';

/** What a status was judged by on a day. */
interface ThenStanding {
  fact: Fact;
  /** The sources that were out. */
  sources: readonly Source[];
  day: string;
  /** Whether a fact was known on that day. */
  isKnown: (id: string) => boolean;
}

/**
 * The status a fact could have had on a day: today's, as far as the sources then out carry it, and never a better one.
 * An event announced for a later day was expected.
 */
export function statusThen({ fact, sources, day, isKnown }: ThenStanding): Status | undefined {
  if (!('status' in fact) || fact.status === undefined) return undefined;
  if (fact.folder === 'events' && startOf(fact.when) > day) return 'expected';
  switch (fact.status) {
    case 'confirmed':
      return earnsConfirmed(sources) ? 'confirmed' : earned(sources);
    case 'announced':
      return earnsAnnounced(sources) ? 'announced' : 'reported';
    case 'superseded':
      return 'supersededBy' in fact && fact.supersededBy && isKnown(fact.supersededBy) ? 'superseded' : earned(sources);
    case 'reported':
    case 'claimed':
    case 'denied':
    case 'unverified':
    case 'withdrawn':
    case 'mistaken':
    case 'expected':
      return fact.status;
    default:
      return fact.status satisfies never;
  }
}
