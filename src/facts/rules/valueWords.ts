import { moneyOfDeal, partyList } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import { endOf, startOf } from '../values/when.ts';
import type { Of } from './findingAt.ts';
import { sentencesOf, type Passage, type Sentence } from './passages.ts';
import type { Side } from './pairs.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** A fact that is told by its value. */
export type Amount = Of<'deals' | 'figures'>;
type Mention = Passage['mentions'][number];

/** A value that a text calls, with the sentence it stands in. */
export interface ToldValue {
  mention: Mention;
  fact: Amount;
  sentence: Sentence;
}

const VALUES = new Set(['Value', 'Money', 'Share', 'Count']);
/** A remark on a value, or a part of one, is not told by the title of the whole. */
const OF_PART = ['conflict', 'tranche', 'payment'];

const toldIn = rememberedBy((facts: World['facts']) =>
  rememberedBy((passage: Passage): readonly ToldValue[] => {
    const own = passage.mentions.filter(
      ({ tag, ids, attributes }) => VALUES.has(tag) && ids.length === 1 && !OF_PART.some((part) => attributes[part]),
    );
    return own.flatMap((mention): ToldValue[] => {
      const fact = facts.get(mention.ids[0] ?? '');
      const sentence = sentencesOf(passage).find(
        ({ from, to }) => mention.span.start >= from && mention.span.end <= to,
      );
      return sentence && (fact?.folder === 'figures' || fact?.folder === 'deals') ? [{ mention, fact, sentence }] : [];
    });
  }),
);

/** The values that one side of a pair calls. */
export function valuesTold({ passage, from, to }: Side, { facts }: World): readonly ToldValue[] {
  return toldIn(facts)(passage).filter(({ mention: { span } }) => span.start >= from && span.end <= to);
}

/** What could stand in the place of another: what measures the same, what buys the same. */
const familiesIn = rememberedBy((facts: World['facts']): ReadonlyMap<string, readonly Amount[]> => {
  const amounts = [...facts.values()].filter(
    (fact: Fact): fact is Amount => fact.folder === 'figures' || (fact.folder === 'deals' && !!moneyOfDeal(fact)),
  );
  return Map.groupBy(amounts, familyOf);
});
const familyOf = (fact: Amount): string =>
  fact.folder === 'figures' ? `measure ${fact.measure}` : `instrument ${fact.instrument}`;

export function kinOf(fact: Amount, { facts }: World): readonly Amount[] {
  return (familiesIn(facts).get(familyOf(fact)) ?? []).filter(({ id }) => id !== fact.id);
}

/** Whose a value is: of a figure whoever gives or holds it, of a deal who pays. */
export function ownerOf(fact: Amount): string | undefined {
  if (fact.folder === 'figures') return fact.whose ?? fact.of;
  const [payer, ...more] = partyList(fact.from);
  return more.length > 0 ? undefined : payer;
}

/** Whether two measure one thing at two times: what tells them apart is then a word for the time, which many a sentence has. */
export function isSameLater(a: Amount, b: Amount): boolean {
  if (a.folder !== 'figures' || b.folder !== 'figures') return false;
  return ownerOf(a) === ownerOf(b) && a.under?.ko === b.under?.ko;
}

/** The time a value speaks of. */
const timeOf = (fact: Amount) => (fact.folder === 'figures' ? (fact.for ?? fact.when) : fact.when);

/** Whether the one speaks of a time wholly before the other’s. */
export const isEarlier = (a: Amount, b: Amount): boolean => endOf(timeOf(a)) < startOf(timeOf(b));

/** Words that join others and tell nothing apart: every title may have them. */
const JOINING: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ko: new Set('가운 대한 위한 따라 내다 함께 있는 있다 때의 뒤의 하나 모두 대로 까지 부터'.split(' ')),
  en: new Set(
    'with from that than this these what which when were have their said says about since into there will would over under more most other year years month number value'.split(
      ' ',
    ),
  ),
};

/** How many Latin letters make a word that tells: a short one is a name in Korean. */
const LONG: Readonly<Record<Locale, number>> = { ko: 2, en: 4 };

/** How words begin, which is what their endings leave: two syllables in Korean, six letters of others. */
function stemsOf(text: string, locale: Locale): string[] {
  const latin = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length >= LONG[locale]);
  const hangul = text.match(/[가-힣]{2,}/g) ?? [];
  return [...latin.map((word) => word.slice(0, 6)), ...hangul.map((word) => word.slice(0, 2))].filter(
    (stem) => !JOINING[locale].has(stem),
  );
}

const wordsIn = rememberedBy((_facts: World['facts']) => new Map<string, ReadonlySet<string>>());

/** The words that tell a value: of its title and of what it holds under, of what it measures, of whose it is. */
function wordsOf(fact: Amount, locale: Locale, { facts, measures }: World): ReadonlySet<string> {
  const known = wordsIn(facts);
  const key = `${locale} ${fact.id}`;
  const before = known.get(key);
  if (before) return before;
  const nameOf = (id: string): string => {
    const named = facts.get(id);
    return named && 'title' in named ? named.title[locale] : '';
  };
  const more =
    fact.folder === 'figures'
      ? [fact.under?.[locale] ?? '', measures.get(fact.measure)?.title[locale] ?? '', nameOf(ownerOf(fact) ?? '')]
      : [...partyList(fact.from), ...partyList(fact.to)].map(nameOf);
  const words = new Set(stemsOf([fact.title[locale], ...more].join(' '), locale));
  known.set(key, words);
  return words;
}

/** The words that tell one value and not the other. */
export function wordsApart(fact: Amount, other: Amount, locale: Locale, world: World): string[] {
  const others = wordsOf(other, locale, world);
  return [...wordsOf(fact, locale, world)].filter((word) => !others.has(word));
}

/** The words of the one’s title that the other’s has not. */
export function titleWordsApart(fact: Amount, other: Amount, locale: Locale): string[] {
  const others = new Set(stemsOf(other.title[locale], locale));
  return [...new Set(stemsOf(fact.title[locale], locale))].filter((word) => !others.has(word));
}

const patterns = new Map<string, RegExp>();

/** Where a text has words that begin so. */
export function placesOf(stem: string, text: string): { from: number; to: number }[] {
  const pattern = patterns.get(stem) ?? new RegExp(`(?<![가-힣a-z])${stem}[가-힣a-z]*`, 'gi');
  patterns.set(stem, pattern);
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ from: index, to: index + word.length }));
}
