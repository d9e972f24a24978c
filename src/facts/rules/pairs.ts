import type { Path } from '#intake/writtenFile';
import type { Fact } from '../kinds/dossier.ts';
import { besideEachOther } from './besideEachOther.ts';
import type { Draft } from './draft.ts';
import { passagesOf, sentencesOf, type Passage, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import { isCompared, type Pair, type Side } from './side.ts';
import { ofEachLocale, type Locale } from '../values/text.ts';

export type { Pair, Side } from './side.ts';

/** What a rule found where the two languages part, and in which of the two it is shown. */
export interface PairFinding extends PassageFinding {
  in: Side;
}

/** The fields of a fact that say something in both languages. Names are told in each as it has them. */
export const pairsOf = rememberedBy((draft: Draft): readonly Pair[] => {
  const passages = passagesOf(draft).filter(({ isName }) => !isName);
  const said = ofEachLocale(
    (language) => new Map(passages.filter(({ locale }) => locale === language).map((each) => [fieldOf(each), each])),
  );
  const told = [...said.ko].flatMap(([field, ko]) => {
    const en = said.en.get(field);
    return en ? [{ ko: whole(ko), en: whole(en) }] : [];
  });
  return [...told, ...quotedIn(draft)];
});

/** What was said, beside its translation: the two say the same as any other text of ours in two languages. */
function quotedIn({ folder, file, fact }: Draft): Pair[] {
  const found = (data: unknown, path: Path): Pair[] => {
    if (data === null || typeof data !== 'object' || path[0] === 'history') return [];
    if (Array.isArray(data)) return data.flatMap((each, at) => found(each, [...path, at]));
    const { lang, translation, ...rest } = data as Record<string, unknown>;
    const field = ['words', 'text'].find((key) => typeof rest[key] === 'string');
    const inner = Object.entries(rest).flatMap(([key, each]) => found(each, [...path, key]));
    if (field === undefined || typeof translation !== 'string' || !isCompared(lang)) return inner;
    const side = (locale: Locale): Side => {
      const [key, text] = locale === lang ? [field, String(rest[field])] : ['translation', translation];
      return whole({
        folder,
        locale,
        path: [...path, key],
        isName: false,
        text,
        words: text,
        mentions: [],
        fact: fact as Fact,
      });
    };
    return [...inner, { ko: side('ko'), en: side('en') }];
  };
  return found(file.data, []);
}

const fieldOf = ({ path }: Passage): string => path.slice(0, -1).join('.');
const whole = (passage: Passage): Side => ({ passage, from: 0, to: passage.text.length, words: passage.words });

/** The lines and headings of two stories, a paragraph or an item of a list each; of a section only where both have as many of them. */
export const storyPairs = (ko: Passage, en: Passage): readonly Pair[] => pairsBeside(en)(ko);

const pairsBeside = rememberedBy((en: Passage) => rememberedBy((ko: Passage) => pairsOfStories(ko, en)));

function pairsOfStories(ko: Passage, en: Passage): Pair[] {
  const english = sectionsOf(en);
  return sectionsOf(ko).flatMap(({ id, sides }) => {
    const other = english.find((section) => section.id === id)?.sides ?? [];
    if (other.length !== sides.length) return [];
    return sides.flatMap((side, at) => (other[at] ? [{ ko: side, en: other[at] }] : []));
  });
}

function sectionsOf(passage: Passage): { id: string; sides: Side[] }[] {
  const heads = [...passage.text.matchAll(/<Section id="([^"]*)" heading="([^"]*)">/g)];
  return heads.map((head, at) => {
    const start = head.index + head[0].length;
    const heading = {
      passage,
      from: head.index,
      to: start,
      words: ' '.repeat(head[0].length - 2 - (head[2] ?? '').length) + (head[2] ?? ''),
    };
    const body = passage.words.slice(start, heads[at + 1]?.index);
    const blocks = [...body.matchAll(/[^\n]+/g)].filter(([block]) => /\p{L}/u.test(block));
    const sides = blocks.map(({ 0: words, index }) => ({
      passage,
      from: start + index,
      to: start + index + words.length,
      words,
    }));
    return { id: head[1] ?? '', sides: [heading, ...sides] };
  });
}

/** The sentences of a pair side by side; of one that the other language says in two, both together. */
export const sentencePairs = rememberedBy((pair: Pair): readonly Pair[] => {
  const [ko, en] = [sentencesIn(pair.ko), sentencesIn(pair.en)];
  if (ko.length < 2 || en.length < 2) return [pair];
  if (ko.length === en.length) return ko.flatMap((side, at) => (en[at] ? [{ ko: side, en: en[at] }] : []));
  return besideEachOther(ko, en) ?? [pair];
});

export const sentencesIn = rememberedBy((side: Side): readonly Side[] =>
  sentencesOf(side.passage)
    .filter(({ from, to }) => from < side.to && to > side.from)
    .map(({ from, to }) => {
      const [start, end] = [Math.max(from, side.from), Math.min(to, side.to)];
      return {
        passage: side.passage,
        from: start,
        to: end,
        words: side.words.slice(start - side.from, end - side.from),
      };
    })
    .filter(({ words }) => /[\p{L}\d]/u.test(words)),
);
