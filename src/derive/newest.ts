import type { Dossier } from '#facts/kinds/dossier';
import { changes } from './changes.ts';

/**
 * How many explainers a page of the whole site tells in full. It leads to the others, so that no page grows with every
 * explainer that is published by more than its headline. A choice: some screens of a phone.
 */
const IN_FULL = 5;

/** Explainers, newest first, with whether each is told in full. */
export function newestInFull<Item>(explainers: readonly Item[]): { explainer: Item; inFull: boolean }[] {
  return explainers.map((explainer, at) => ({ explainer, inFull: at < IN_FULL }));
}

/**
 * The same for a list that is as long as what its explainers have: those after the newest are told as long as no more than `most` are
 * listed in all.
 */
export function newestWithin<Item>(
  explainers: readonly Item[],
  lengthOf: (explainer: Item) => number,
  most: number,
): { explainer: Item; inFull: boolean }[] {
  let listed = 0;
  return newestInFull(explainers).map(({ explainer, inFull }, at) => {
    listed += lengthOf(explainer);
    return { explainer, inFull: at === 0 || (inFull && listed <= most) };
  });
}

/** Explainers that a page tells in full, and those that it only leads to. */
export interface Chosen {
  full: readonly Dossier[];
  /** In the order in which they came. */
  ledTo: readonly Dossier[];
}

/** Of explainers that come newest first, those that the front page tells in full. */
export function newestChosen(dossiers: readonly Dossier[]): Chosen {
  return { full: dossiers.slice(0, IN_FULL), ledTo: dossiers.slice(IN_FULL) };
}

/**
 * Those whose changes the site’s log tells: where we changed something last, the latest first. A new explainer in which nothing
 * changed does not push out an old one that was corrected yesterday; where nothing changed at all, the newest says so.
 */
export function lastChangedChosen(dossiers: readonly Dossier[]): Chosen {
  const dated = dossiers.map((dossier) => ({ dossier, on: changes(dossier)[0]?.change.on ?? '' }));
  const changed = dated.filter(({ on }) => on !== '').sort((a, b) => b.on.localeCompare(a.on));
  const full = (changed.length > 0 ? changed.slice(0, IN_FULL) : dated.slice(0, 1)).map(({ dossier }) => dossier);
  return { full, ledTo: dossiers.filter((dossier) => !full.includes(dossier)) };
}

/** Explainers by the year in which they were published, the latest first; those of one year in the order in which they came. */
export function byYear(dossiers: readonly Dossier[]): { year: string; dossiers: Dossier[] }[] {
  return [...Map.groupBy(dossiers, ({ explainer }) => explainer.published.slice(0, 4))]
    .map(([year, published]) => ({ year, dossiers: published }))
    .sort((a, b) => b.year.localeCompare(a.year));
}
