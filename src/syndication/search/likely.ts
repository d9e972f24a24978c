import { createFinder } from './finder.ts';
import { fold } from './fold.ts';
import type { ListedExplainer, SearchEntry, SiteIndex } from './searchEntry.ts';
import { queryWords } from './words.ts';

/** The most words of a query that are asked after, each in all headlines and names. A choice: of a longer one the first tell enough. */
const MOST_WORDS = 8;

/**
 * Reads what the site knows of its explainers: headlines, deks, names. The function it gives puts them in the order in which a query is
 * likely to be answered by them: those in which all of it is, the best first, then those with most of its words, then the newest.
 */
export async function createGuide(site: SiteIndex): Promise<(query: string) => ListedExplainer[]> {
  const { find } = await createFinder(
    site.explainers.map((explainer) => inBrief(explainer, site.entries)),
    site,
  );
  const addressesOf = (text: string): string[] =>
    find(text).groups.flatMap(({ entries }) => entries.map(({ address }) => address));
  return (query) => {
    const likely = new Map<string, number>();
    const count = (address: string, points: number): Map<string, number> =>
      likely.set(address, (likely.get(address) ?? 0) + points);
    for (const [at, address] of addressesOf(query).entries())
      count(address, site.explainers.length - at + MOST_WORDS + 1);
    for (const { text } of queryWords(fold(query)).slice(0, MOST_WORDS))
      // A word more outweighs any better place.
      for (const [at, address] of addressesOf(text).entries()) count(address, 1 + 1 / (MOST_WORDS * (at + 1)));
    return site.explainers.toSorted((a, b) => (likely.get(b.address) ?? 0) - (likely.get(a.address) ?? 0));
  };
}

/** An explainer with all that it names, as one thing to be found. */
function inBrief({ address, names }: ListedExplainer, entries: readonly SearchEntry[]): SearchEntry {
  const own = entries.find((entry) => entry.address === address);
  const named = names.flatMap((at) => [entries[at]?.title ?? '', entries[at]?.also ?? '']);
  return {
    group: 'pages',
    title: own?.title ?? '',
    also: own?.also,
    text: [own?.text ?? '', ...named].join('\n'),
    address,
  };
}
