import { nearestAddresses, nearestExplainers } from '#syndication/search/nearest';
import { AT_A_TIME, type ExplainerIndex, type SearchEntry, type SiteIndex } from '#syndication/search/searchEntry';
import { element } from './element.ts';
import { fetchIndex } from './fetchIndex.ts';

/** Guesses: the right one is most often the first, and a list of them hides the way to the search. */
const MOST = 3;

/**
 * On the page for an address that leads nowhere: shows the pages whose addresses are most like it, in the language that it asked for.
 * Nothing of the address itself is shown.
 */
export function start(place: HTMLElement): void {
  const { lost, base = '/' } = place.dataset;
  const list = place.querySelector('ul');
  if (!list || lost !== folderAsked(base)) return;
  const find = async (): Promise<void> => {
    const site = await fetchIndex<SiteIndex>(place.dataset['index'] ?? '');
    const likely = nearestExplainers(location.pathname, site.explainers, base).slice(0, AT_A_TIME);
    const own = await Promise.all(likely.map(({ index }) => entriesOf(index)));
    const near = nearestAddresses(location.pathname, [...site.entries, ...own.flat()], MOST, base);
    list.replaceChildren(...near.map(itemOf));
    place.hidden = near.length === 0;
  };
  // Without it the page still leads home, to the glossary and to the search.
  find().catch(() => undefined);
}

/** The folder of the language that was asked for: of those that this page speaks, the deepest that the address is in. */
function folderAsked(base: string): string {
  const folders = [...document.querySelectorAll<HTMLElement>('[data-lost]')].map(
    ({ dataset }) => dataset['lost'] ?? base,
  );
  return folders
    .filter((folder) => location.pathname.startsWith(folder))
    .reduce((deepest, folder) => (folder.length > deepest.length ? folder : deepest), base);
}

/** What does not come leaves what others hold. */
async function entriesOf(index: string): Promise<SearchEntry[]> {
  const { entries } = await fetchIndex<ExplainerIndex>(index).catch(() => ({ entries: [] }));
  return entries;
}

function itemOf({ title, address }: SearchEntry): HTMLElement {
  const link = element('a', '', title) as HTMLAnchorElement;
  link.href = address;
  return element('li', '', link);
}
