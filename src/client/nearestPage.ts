import { nearestAddresses } from '#syndication/search/nearest';
import type { SearchIndex } from '#syndication/search/searchEntry';

const MOST = 3;

/**
 * On the page for an address that leads nowhere: shows the pages whose addresses are most like it, in the language that it asked for.
 * Nothing of the address itself is shown.
 */
export function start(place: HTMLElement): void {
  const english = place.dataset['english'] ?? '';
  const isEnglish = location.pathname.startsWith(english);
  const list = place.querySelector('ul');
  if (!list || (place.dataset['lost'] === 'en') !== isEnglish) return;
  const find = async (): Promise<void> => {
    const response = await fetch(place.dataset['index'] ?? '');
    const { entries } = (await response.json()) as SearchIndex;
    const near = nearestAddresses(location.pathname, entries, MOST, english.replace(/en\/$/, ''));
    list.replaceChildren(...near.map(itemOf));
    place.hidden = near.length === 0;
  };
  // Without it the page still leads home, to the glossary and to the search.
  find().catch(() => undefined);
}

function itemOf({ title, address }: { title: string; address: string }): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
