import type { Fact } from '../kinds/dossier.ts';
import { namesIn } from './knownNames.ts';
import { rememberedBy } from './rememberedBy.ts';
import { ofEachLocale, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** The parts of people’s names that are one person’s alone: the press calls nobody by all of it twice. */
const partsIn = rememberedBy(
  (facts: World['facts']): Record<Locale, readonly (readonly [part: string, id: string])[]> => {
    const people = [...facts.values()].filter((fact: Fact) => fact.folder === 'people');
    return ofEachLocale((locale) => {
      const parts = people.flatMap(({ id, title }) => {
        const words = title[locale].split(/[\s·]+/);
        return words.length < 2 ? [] : words.filter((word) => word.length > 1).map((word) => [word, id] as const);
      });
      return parts.filter(([part, id]) => parts.every(([other, whose]) => other !== part || whose === id));
    });
  },
);

/** Whom a text names, in its order: organisations, products and people, also by a part of a person’s name. */
export function calledIn(words: string, locale: Locale, world: Pick<World, 'facts'>): string[] {
  const full = namesIn(words, locale, world).map(({ owner, at }) => ({ owner, at }));
  const parts = partsIn(world.facts)[locale].flatMap(([part, owner]) => {
    const at = words.search(locale === 'ko' ? new RegExp(`(?<![가-힣])${part}`) : new RegExp(`\\b${part}\\b`));
    return at < 0 ? [] : [{ owner, at }];
  });
  return [...full, ...parts].sort((a, b) => a.at - b.at).map(({ owner }) => owner);
}
