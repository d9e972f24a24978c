import { fold } from './fold.ts';
import { nearestWord } from './nearest.ts';
import { stemsOf } from './particles.ts';
import type { SearchEntry } from './searchEntry.ts';
import { queryWords } from './words.ts';

/** The query with every word that leads nowhere replaced by the nearest that does; undefined where there is none near. */
export function corrected(
  query: string,
  leads: (word: string) => boolean,
  vocabulary: ReadonlySet<string>,
): string | undefined {
  let changed = false;
  const words = queryWords(fold(query))
    .slice(0, 8)
    .map(({ text, kind }) => {
      if (leads(text)) return text;
      const stems = kind === 'hangul' ? stemsOf(text) : [text];
      const near =
        kind === 'hangul' || kind === 'latin'
          ? stems.map((stem) => nearestWord(stem, vocabulary)).find(Boolean)
          : undefined;
      changed ||= near !== undefined;
      return near;
    });
  const text = words.filter((word) => word !== undefined).join(' ');
  return changed && words.every((word) => word !== undefined) && leads(text) ? text : undefined;
}

/** The words of every title: what a mistyped word is held against. */
export function vocabularyOf(entries: readonly SearchEntry[], spelled: Iterable<string>): Set<string> {
  const words = entries
    .filter(({ group }) => group !== 'sources')
    .flatMap(({ title, also }) => queryWords(fold(`${title} ${also ?? ''}`)));
  const known = words.flatMap(({ kind, text }) => (kind === 'hangul' ? stemsOf(text) : kind === 'latin' ? [text] : []));
  return new Set([...spelled, ...known].filter((word) => word.length > 1 && !/\s/.test(word)));
}
