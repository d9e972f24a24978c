import { escaped } from './escaped.ts';
import { namesIn } from './knownNames.ts';
import { rememberedBy } from './rememberedBy.ts';
import { ofEachLocale, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

type Part = readonly [part: string, id: string];

/** The parts of a name by which alone the press may call whoever bears it. */
const PARTS: Record<Locale, (title: string, isPerson: boolean) => string[]> = {
  ko: (title, isPerson) => {
    const words = title.split(/[\s·]+/);
    // Of a long name written as one word, its end.
    const ends = isPerson || words.length > 1 || !/^[가-힣]{6,}$/.test(title) ? [] : [title.slice(-4), title.slice(-3)];
    return words.length < 2 ? ends : words.filter((word) => word.length > (isPerson ? 1 : 3));
  },
  en: (title, isPerson) => {
    const words = title.split(isPerson ? /\s+/ : /[\s-]+/);
    return words.length < 2 ? [] : words.filter((word) => word.length > (isPerson ? 1 : 4) && /^\p{Lu}/u.test(word));
  },
};

/** The parts of names that are one’s alone: the press calls nobody by all of it twice. */
const partsIn = rememberedBy((names: World['named']): Record<Locale, readonly Part[]> => {
  const named = [...names.values()];
  return ofEachLocale((locale) => {
    const parts = named.flatMap(({ id, folder, title }) =>
      PARTS[locale](title[locale], folder === 'people').map((part): Part => [part, id]),
    );
    const whole = new Set(named.map(({ title }) => title[locale]));
    return parts.filter(
      ([part, id]) => !whole.has(part) && parts.every(([other, whose]) => other !== part || whose === id),
    );
  });
});

/** A part of a name as a word of its own: in Korean a particle follows it. */
const AS_WORD: Record<Locale, (name: string) => RegExp> = {
  ko: (name) => new RegExp(`(?<![가-힣])${escaped(name)}`),
  en: (name) => new RegExp(`\\b${escaped(name)}\\b`),
};

/** Whom a text names, and where: organisations, products and people, also by a part of a name that is theirs alone. */
export function calledAt(
  words: string,
  locale: Locale,
  world: Pick<World, 'named'>,
): { owner: string; at: number; name: string }[] {
  const full = namesIn(words, locale, world);
  const parts = partsIn(world.named)[locale].flatMap(([name, owner]) => {
    if (!words.includes(name)) return [];
    const at = words.search(AS_WORD[locale](name));
    const isInside = full.some((each) => at >= each.at && at < each.at + each.name.length);
    return at < 0 || isInside ? [] : [{ owner, at, name }];
  });
  return [...full, ...parts].sort((a, b) => a.at - b.at);
}

/** The same, by their ids alone. */
export const calledIn = (words: string, locale: Locale, world: Pick<World, 'named'>): string[] =>
  calledAt(words, locale, world).map(({ owner }) => owner);
