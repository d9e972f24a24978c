import { distance } from 'fastest-levenshtein';
import type { Passage, PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import type { Locale } from '../values/text.ts';

/** The words of names in Latin letters, each with its file; and short forms in capitals. */
interface LatinNames {
  byLength: ReadonlyMap<number, readonly { word: string; file: string }[]>;
  known: ReadonlySet<string>;
  /** Short forms by their letters in order: those of FTC are CFT. */
  capitals: ReadonlyMap<string, string>;
  /** What words were found to miss, or not. */
  slips: Map<string, { right: string | undefined }>;
}

/** Shorter names have ordinary words a letter away: Ford and Fort, Lee and Let. */
const LONG = 5;
const bare = (word: string): string => word.replace(/['’]s?$/, '').toLowerCase();
const wordsOf = (text: string): string[] => text.match(/[A-Za-z][\w'’-]*/g) ?? [];

/** All words of the names of people, and names of one word; a word of a longer name may be any word. */
const latinNames = rememberedBy((named: World['named']): LatinNames => {
  const all: { word: string; file: string }[] = [];
  const known = new Set<string>();
  const capitals = new Map<string, string>();
  for (const fact of named.values()) {
    const words = wordsOf(fact.title.en);
    for (const word of words) known.add(bare(word));
    for (const word of words.filter((each) => /^[A-Z]{3,5}$/.test(each))) capitals.set([...word].sort().join(''), word);
    const isProper = fact.folder === 'people' || (words.length === 1 && /^[A-Z]/.test(words[0] ?? ''));
    const near = isProper ? words.filter(({ length }) => length >= LONG) : [];
    all.push(...near.map((word) => ({ word: bare(word), file: `${fact.folder}/${fact.id}.mdx` })));
  }
  return { byLength: Map.groupBy(all, ({ word }) => word.length), known, capitals, slips: new Map() };
});

/** The words of all titles: none of them is another misspelt. */
const titleWords = rememberedBy(
  (facts: World['facts']): ReadonlySet<string> =>
    new Set([...facts.values()].flatMap((fact) => ('title' in fact ? wordsOf(fact.title.en).map(bare) : []))),
);

/** In Korean a name in Latin letters is a remark beside the Korean one. */
const READS: Readonly<Record<Locale, boolean>> = { ko: false, en: true };

/** A known name with a letter too many, too few or another: Hanbitt for Hanbit; a short form with its letters in another order. */
export function misspeltLatin({ words, locale }: Passage, world: Pick<World, 'named' | 'facts'>): PassageFinding[] {
  if (!READS[locale]) return [];
  const names = latinNames(world.named);
  return [...words.matchAll(CAPITAL)].flatMap((hit): PassageFinding[] => {
    const right = rightFor(hit[0], names);
    if (right === undefined || titleWords(world.facts).has(bare(hit[0])) || isInside(words, hit.index, hit[0].length))
      return [];
    const written = hit[0].replace(/['’]s?$/, '');
    return [
      {
        from: hit.index,
        to: hit.index + written.length,
        message: { ko: `이름이 두 가지로 적힙니다: ${written}`, en: `A name spelled two ways: ${written}` },
        hint: { ko: right, en: `Unless it is another’s name: ${right}` },
      },
    ];
  });
}

const CAPITAL = /[A-Z][A-Za-z'’]+/g;
const isInside = (words: string, at: number, length: number): boolean =>
  /[\p{L}\d.-]$/u.test(words.slice(0, at)) || /^[\p{L}\d-]/u.test(words.slice(at + length));

/** The name that a word misses, if any; a word is held against all names once. */
function rightFor(word: string, names: LatinNames): string | undefined {
  const known = names.slips.get(word);
  if (known) return known.right;
  const written = word.replace(/['’]s?$/, '');
  const short = /^[A-Z]{3,5}$/.test(written) ? names.capitals.get([...written].sort().join('')) : undefined;
  const right = names.known.has(bare(word)) ? undefined : (short ?? slipOf(bare(word), names));
  names.slips.set(word, { right });
  return right;
}

function slipOf(typed: string, { byLength }: LatinNames): string | undefined {
  if (typed.length < LONG) return undefined;
  const near = [typed.length - 1, typed.length, typed.length + 1].flatMap((length) => byLength.get(length) ?? []);
  const found = near.find(({ word }) => word[0] === typed[0] && !isForm(word, typed) && distance(word, typed) === 1);
  return found?.file;
}

/** One is the other with an ending: Nuris, Korean. */
const isForm = (a: string, b: string): boolean =>
  /^(?:s|n|d|y|\d+)?$/.test(a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '-');
