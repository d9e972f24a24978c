/**
 * How many explainers a page of the whole site tells in full. It leads to the others, so that no page grows with every
 * explainer that is published.
 */
const IN_FULL = 5;

/** Explainers, newest first, with whether each is told in full. */
export function newestInFull<Item>(explainers: readonly Item[]): { explainer: Item; inFull: boolean }[] {
  return explainers.map((explainer, at) => ({ explainer, inFull: at < IN_FULL }));
}
