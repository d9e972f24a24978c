import type { SearchEntry, SiteIndex } from './searchEntry.ts';

/** The entries of the site, explainers with the words of their topics. */
export function siteEntries({ entries, explainers, topics }: SiteIndex): SearchEntry[] {
  const words = new Map(
    explainers.map(({ address, topics: at }) => [address, at.flatMap((place) => topics[place] ?? [])]),
  );
  return entries.map((entry) => {
    const more = words.get(entry.address) ?? [];
    return more.length === 0 ? entry : { ...entry, also: [entry.also, ...more].filter(Boolean).join(' · ') };
  });
}
