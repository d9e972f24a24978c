import { factOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Conflict } from '#facts/kinds/fact';
import { namedFacts } from './namedBy.ts';
import type { Source } from '#facts/kinds/source';

/** A figure seen elsewhere and not used, beside the fact it disagrees with. */
export interface SeenConflict {
  fact: Fact;
  conflict: Conflict;
  source: Source;
}

/** Every conflict of the explainer, by fact. */
export function conflicts(dossier: Dossier): SeenConflict[] {
  return namedFacts(dossier).flatMap((fact) =>
    ('conflicts' in fact ? (fact.conflicts ?? []) : []).map((conflict) => ({
      fact,
      conflict,
      source: factOf(dossier, 'sources', conflict.source),
    })),
  );
}
