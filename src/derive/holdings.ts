import { stands } from '#facts/charts/selection';
import { factsOf, wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Figure } from '#facts/kinds/figure';
import { compareWhen } from '#facts/values/when';

/** What a party holds of something, as last known: the newest of its figures of each whole that is shared out. */
export function holdings(dossier: Dossier, party: string): Figure[] {
  const own = factsOf(dossier, 'figures')
    .filter((figure) => figure.whose === party && wordOf(dossier, 'measures', figure.measure).whole)
    .filter((figure) => stands(figure) && figure.under === undefined && figure.status !== 'expected')
    .sort((a, b) => compareWhen(b.when, a.when));
  return own.filter(
    (figure, at) => own.findIndex(({ of, measure }) => of === figure.of && measure === figure.measure) === at,
  );
}
