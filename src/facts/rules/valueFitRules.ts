import { withParticles } from '#intake/particle';
import { namesIn } from './knownNames.ts';
import { retellsAnother } from './passages.ts';
import type { Pair, PairFinding, Side } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { isKin } from './sidesOf.ts';
import { citedIds } from './statusRules.ts';
import { LOCALES, type Locale } from '../values/text.ts';
import {
  isSameLater,
  kinOf,
  ownerOf,
  placesOf,
  titleWordsApart,
  valuesTold,
  wordsApart,
  type Amount,
  type ToldValue,
} from './valueWords.ts';
import type { World } from './world.ts';

/** Where in both languages a text calls the same value. */
function calledInBoth({ ko, en }: Pair, world: World): { ko: ToldValue; en: ToldValue }[] {
  const english = [...valuesTold(en, world)];
  return valuesTold(ko, world).flatMap((told) => {
    const at = english.findIndex(({ fact }) => fact.id === told.fact.id);
    const [other] = at < 0 ? [] : english.splice(at, 1);
    return other ? [{ ko: told, en: other }] : [];
  });
}

/**
 * The words tell another value and not this one: at least half of what tells only that one is said, and nothing of what tells only this
 * one. Read is what stands up to the end of the sentence; where that other value is told there too, the sentence alone.
 */
function tellsOther(side: Side, { fact, sentence }: ToldValue, other: Amount, isTold: boolean, world: World): boolean {
  const { locale } = side.passage;
  const said = isTold ? sentence.words : side.words.slice(0, Math.max(0, sentence.to - side.from));
  const [own, theirs] = [wordsApart(fact, other, locale, world), wordsApart(other, fact, locale, world)];
  const found = saidIn(theirs, said);
  return own.length > 0 && found > 0 && found >= theirs.length / 2 && saidIn(own, said) === 0;
}

const isOfOne = (a: Amount, b: Amount): boolean =>
  a.folder === 'figures' && b.folder === 'figures' && a.of === b.of && a.whose === b.whose;

const saidIn = (words: readonly string[], text: string): number =>
  words.filter((word) => placesOf(word, text).length > 0).length;

/** The sentence has every word of the other’s title, at least two that are its alone, and not so of its own. */
function isTitled({ passage: { locale } }: Side, { fact, sentence }: ToldValue, other: Amount): boolean {
  const [own, theirs] = [titleWordsApart(fact, other, locale), titleWordsApart(other, fact, locale)];
  const isOther = theirs.length >= 2 && saidIn(theirs, sentence.words) === theirs.length;
  return isOther && own.length >= 2 && saidIn(own, sentence.words) < own.length;
}

/** Who is named last before a value, with nothing between that tells the value itself. */
function namedBefore({ passage }: Side, { mention, sentence, fact }: ToldValue, other: Amount, world: World) {
  const before = sentence.words.slice(0, mention.span.start - sentence.from);
  const last = namesIn(before, passage.locale, world).at(-1);
  if (!last) return undefined;
  const between = before.slice(last.at + last.name.length);
  const isTold = wordsApart(fact, other, passage.locale, world).some((word) => placesOf(word, between).length > 0);
  return isTold ? undefined : last.owner;
}

/** Both languages name the owner of another last; or one does, the other names nobody, and the line cites what that other rests on. */
function isOfOther(sides: Pair, told: { ko: ToldValue; en: ToldValue }, other: Amount, world: World): boolean {
  const [owner, own] = [ownerOf(other), ownerOf(told.ko.fact)];
  if (owner === undefined || own === undefined || isKin(owner, own, world)) return false;
  const named = LOCALES.map((locale) => namedBefore(sides[locale], told[locale], other, world));
  if (named.every((each) => each === owner)) return true;
  const cites = new Set(citesIn(sides.ko));
  return (
    named.includes(owner) &&
    named.includes(undefined) &&
    'sources' in other &&
    citedIds(other.sources).some((id) => cites.has(id))
  );
}

const citesIn = ({ passage, from, to }: Side): string[] =>
  passage.mentions.flatMap(({ tag, ids, span }) => (tag === 'Cite' && span.start >= from && span.end <= to ? ids : []));

/** A value stands where both languages speak of another of its kind, and where that one is not told. */
function findOthersValues(pair: Pair, world: World): PairFinding[] {
  const { passage } = pair.ko;
  if (passage.isName || retellsAnother(passage)) return [];
  const called = calledInBoth(pair, world);
  return called.flatMap((told): PairFinding[] => {
    const { fact, mention } = told.ko;
    if (passage.fact?.id === fact.id) return [];
    const right = kinOf(fact, world).find((other) => {
      const beside = called.filter(({ ko }) => ko.fact.id === other.id);
      if (beside.some(({ ko }) => ko.sentence === told.ko.sentence)) return false;
      const isTold = beside.length > 0;
      const fits = (locale: Locale): boolean => tellsOther(pair[locale], told[locale], other, isTold, world);
      const titled = (locale: Locale): boolean => !isTold && isTitled(pair[locale], told[locale], other);
      const isFit =
        !isSameLater(fact, other) && (LOCALES.every(fits) || (isOfOne(fact, other) && LOCALES.some(titled)));
      return isFit || isOfOther(pair, told, other, world);
    });
    if (!right) return [];
    return [
      {
        in: pair.ko,
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: withParticles`문장의 말은 ‘${right.title.ko}’에 맞는데 ‘${fact.title.ko}’를 불렀습니다`,
          en: `The sentence fits ‘${right.title.en}’, and this is ‘${fact.title.en}’`,
        },
        hint: {
          ko: `혹시 <Value of="${right.id}" />? 두 언어 모두 보세요`,
          en: `Did you mean <Value of="${right.id}" />? Look at both languages`,
        },
      },
    ];
  });
}

const STAKE = (id: string, whose: string, ko: string, en: string): Record<string, string> => ({
  [`lighthouse/figures/${id}.mdx`]: `---\ntitle: { ko: ${ko}, en: ${en} }\nof: nuri\nwhose: ${whose}\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [harbour-register]\n---\n`,
});

export const othersValue: PairRule = {
  code: 'D44',
  level: 'warning',
  says: { ko: '다른 것을 말하는 문장에서 부른 값', en: 'A value in a sentence that speaks of another' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOthersValues,
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong:
      'note: { ko: 북쪽 창고의 몫은 <Value of="south-share" />다., en: The share of the northern warehouse is <Value of="south-share" />. }\n',
    right:
      'note: { ko: 북쪽 창고의 몫은 <Value of="north-share" />다., en: The share of the northern warehouse is <Value of="north-share" />. }\n',
    beside: {
      ...STAKE('north-share', 'hanbit', '북쪽 창고의 몫', 'Share of the northern warehouse'),
      ...STAKE('south-share', 'nuri', '남쪽 부두의 몫', 'Share of the southern landing'),
    },
  },
};
