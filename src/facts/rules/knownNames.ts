import { escaped } from './escaped.ts';
import { rememberedBy } from './rememberedBy.ts';
import { LOCALES, ofEachLocale, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** A name on file where it stands in a text. */
export interface FoundName {
  id: string;
  kind: 'organisations' | 'people' | 'terms';
  /** Whose it is: of a product its maker, of a part what it belongs to, otherwise itself. */
  owner: string;
  at: number;
  name: string;
}

type Known = Omit<FoundName, 'at' | 'name'>;

interface Index {
  pattern: RegExp | undefined;
  byName: ReadonlyMap<string, Known>;
  /** What was found in each text: several rules ask, and most saves change no name and one text. */
  found: Map<string, readonly FoundName[]>;
}

/** What may follow a short Korean name that is also the beginning of other words. */
const PARTICLE = '(?=(?:[은는이가을를의와과도에로]|에서|에게|으로|까지|부터|보다|처럼|만|측|쪽)?(?![가-힣A-Za-z]))';

const indexOf = rememberedBy((named: World['named']): Record<Locale, Index> => {
  const known = ofEachLocale(() => new Map<string, Known>());
  for (const fact of named.values()) {
    const owner = (fact.folder === 'terms' ? fact.maker : undefined) ?? fact.id;
    for (const locale of LOCALES)
      for (const name of formsOf(fact.title[locale])) {
        if (name === fact.title[locale] || !known[locale].has(name))
          known[locale].set(name, { id: fact.id, kind: fact.folder, owner });
      }
  }
  return ofEachLocale((locale) => indexed(known[locale], locale));
});

const PATTERNS: Readonly<Record<Locale, (names: readonly string[]) => RegExp>> = {
  ko: (names) => {
    const each = names.map((name) => escaped(name) + (name.length < 4 && /[가-힣]$/.test(name) ? PARTICLE : ''));
    return new RegExp(`(?<![가-힣A-Za-z])(?:${each.join('|')})(?![A-Za-z])`, 'g');
  },
  en: (names) => new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu'),
};

/** A name with its short form in brackets is called by either too: 항만청(HA). */
function formsOf(name: string): string[] {
  const [, long, short] = /^(.{3,}?)\s?\(([A-Z][A-Za-z&]{1,9})\)$/.exec(name) ?? [];
  return long === undefined || short === undefined ? [name] : [name, long, short];
}
function indexed(byName: ReadonlyMap<string, Known>, locale: Locale): Index {
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const found = new Map<string, readonly FoundName[]>();
  if (names.length === 0) return { pattern: undefined, byName, found };
  return { pattern: PATTERNS[locale](names), byName, found };
}

/** The organisations, people and terms that a text names by their titles, in its order. Tags are taken for blanks. */
export function namesIn(text: string, locale: Locale, { named }: Pick<World, 'named'>): readonly FoundName[] {
  const { pattern, byName, found } = indexOf(named)[locale];
  if (!pattern) return [];
  const before = found.get(text);
  if (before) return before;
  const names = Array.from(text.matchAll(pattern), (hit) => ({ hit, known: byName.get(hit[0]) })).flatMap(
    ({ hit, known }) => (known ? { ...known, at: hit.index, name: hit[0] } : []),
  );
  found.set(text, names);
  return names;
}
