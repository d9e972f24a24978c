import type { SearchWords } from '#syndication/search/searchEntry';
import { element, filled } from './element.ts';
import type { Reach } from './openSearch.ts';

/** How far was looked, in words; empty where everywhere. */
export function saidReach({ all, searched, failed, isOnlyHere }: Reach, words: SearchWords): string {
  const isFurther = searched > 0 && searched + failed < all;
  const far = isOnlyHere ? words.onlyHere : filled(filled(words.searched, 'n', searched), 'all', all);
  return [...(isFurther ? [far] : []), ...(failed > 0 ? [filled(words.unsearched, 'n', failed)] : [])].join(' ');
}

/** The same with the button that leads on, to stand under what was found; nothing where there is nowhere to go on to. */
export function furtherLine(reach: Reach, words: SearchWords): HTMLElement[] {
  const { all, searched, failed } = reach;
  if (searched === all) return [];
  const button = element('button', 'search-more', searched + failed < all ? words.further : words.again);
  button.setAttribute('type', 'button');
  // Nothing searched and nothing failed: all are still on their way.
  return [element('p', 'search-further', saidReach(reach, words) || words.searching, ' ', button)];
}

/** Says on the button that it was heard. It keeps its place and its focus. */
export function showSearching(button: HTMLElement, words: SearchWords): void {
  button.textContent = words.searching;
  button.setAttribute('aria-disabled', 'true');
}
