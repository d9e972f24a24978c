import { withParticles } from '#intake/particle';
import { namesIn, type FoundName } from './knownNames.ts';
import { hasNegation } from './negation.ts';
import { oppositesIn } from './opposites.ts';
import { sentencePairs, sentencesIn, type Pair, type PairFinding, type Side } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { LOOK, shown } from './sideBySide.ts';
import { turnedOrderIn } from './turnedOrder.ts';
import { ofEachLocale, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** Who is named in one language is named in the other. A pronoun may stand for a name, so only what changes places is told. */
function findOtherNames(pair: Pair, world: World): PairFinding[] {
  return sentencePairs(pair).flatMap((each) => otherNamesIn(each, world));
}

function otherNamesIn(pair: Pair, world: World): PairFinding[] {
  const { ko, en } = ofEachLocale((locale) => namesIn(pair[locale].words, locale, world));
  const lacks = (names: readonly FoundName[], others: readonly FoundName[], locale: Locale): FoundName[] =>
    names.filter(
      ({ id, owner }) =>
        !others.some((other) => other.id === id || other.owner === owner) && !isNamed(id, pair[locale], locale, world),
    );
  const [onlyKo] = lacks(ko, en, 'en');
  const [onlyEn] = lacks(en, ko, 'ko');
  if (!onlyKo || !onlyEn) return [];
  return [
    {
      in: pair.en,
      from: pair.en.from + onlyEn.at,
      to: pair.en.from + onlyEn.at + onlyEn.name.length,
      message: {
        ko: `두 언어가 다른 이름을 부릅니다: 한국어 ‘${onlyKo.name}’, 영어 ‘${onlyEn.name}’`,
        en: `The Korean says ‘${onlyKo.name}’, the English ‘${onlyEn.name}’`,
      },
      hint: LOOK,
    },
  ];
}

/** Named by a tag, or by a shorter or longer form of the name. */
function isNamed(id: string, side: Side, locale: Locale, { named }: World): boolean {
  const { mentions } = side.passage;
  if (mentions.some(({ ids, span }) => ids.includes(id) && span.start >= side.from && span.end <= side.to)) return true;
  const title = named.get(id)?.title[locale];
  return title !== undefined && side.words.toLowerCase().includes((title.split(/[\s(]/)[0] ?? title).toLowerCase());
}

/** A sentence that denies in one language denies in the other. */
function findLostNegations(pair: Pair): PairFinding[] {
  // Where one language takes two sentences for one, what is denied may stand in either.
  if (sentencesIn(pair.ko).length !== sentencesIn(pair.en).length) return [];
  return sentencePairs(pair).flatMap((each) => {
    const [ko, en] = [hasNegation(each.ko.words, 'ko'), hasNegation(each.en.words, 'en')];
    if (ko === 'maybe' || en === 'maybe' || ko === en) return [];
    const side = ko === 'no' ? each.ko : each.en;
    const [yes, no] = ko === 'no' ? ['영어', '한국어'] : ['한국어', '영어'];
    const [yesEn, noEn] = ko === 'no' ? ['English', 'Korean'] : ['Korean', 'English'];
    return shown(
      side,
      {
        ko: withParticles`${yes}는 아니라고 하는데 ${no}는 그렇다고 합니다`,
        en: `The ${yesEn} denies what the ${noEn} says is so`,
      },
      LOOK,
    );
  });
}

/** More is not less, before is not after, one country not another, in whichever language. */
function findOppositeWords(pair: Pair): PairFinding[] {
  return sentencePairs(pair).flatMap((each) =>
    [
      ...oppositesIn(each.ko.words, each.en.words),
      ...(each === pair && hasSentences(pair) ? [] : turnedOrderIn(each.ko.words, each.en.words)),
    ].map(([ko, en]) =>
      shown(
        each.en,
        {
          ko: `두 언어가 반대로 말합니다: 한국어 ‘${ko}’, 영어 ‘${en}’`,
          en: `The Korean says ‘${ko}’, the English ‘${en}’`,
        },
        LOOK,
      ),
    ),
  );
}

/** Whether a pair could not be parted into its sentences: the order of words in it then says little. */
const hasSentences = ({ ko, en }: Pair): boolean => sentencesIn(ko).length > 1 || sentencesIn(en).length > 1;

/** What was looked for and not found, or not read, stands in both languages: a caveat is the first to be dropped. */
function findDroppedCaveats(pair: Pair): PairFinding[] {
  const [ko, en] = [sentencesIn(pair.ko), sentencesIn(pair.en)];
  const caveats = ko.filter(({ words }) => CAVEAT.test(words)).length;
  if (ko.length <= en.length || caveats <= en.filter(({ words }) => hasNegation(words, 'en') !== 'no').length)
    return [];
  return [
    shown(
      pair.en,
      { ko: '찾지 못했다는 한국어 문장이 영어에 없습니다', en: 'What the Korean says was not found is missing here' },
      LOOK,
    ),
  ];
}
const CAVEAT = /(?:찾|확인하|읽|열어 보)지 (?:못|않)/;

const NOTE = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const note = (ko: string, en: string): string => `note: { ko: "${ko}", en: "${en}" }\n`;

export const otherName: PairRule = {
  code: 'D19',
  level: 'warning',
  says: { ko: '두 언어가 다른 이름을 부름', en: 'The two languages name different ones' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOtherNames,
  example: {
    file: NOTE,
    wrong: note('등대는 한빛이 지었다.', 'Nuri built the lighthouse.'),
    right: note('등대는 한빛이 지었다.', 'Hanbit built the lighthouse.'),
  },
};

export const lostNegation: PairRule = {
  code: 'D20',
  level: 'warning',
  says: { ko: '한 언어에서만 아니라고 함', en: 'Denied in one language only' },
  acceptedBy: 'words',
  reads: 'pair',
  find: (pair) => [...findLostNegations(pair), ...findDroppedCaveats(pair)],
  example: {
    file: NOTE,
    wrong: note('계약서는 공개되지 않았다.', 'The contract is public.'),
    right: note('계약서는 공개되지 않았다.', 'The contract is not public.'),
  },
};

export const oppositeWord: PairRule = {
  code: 'D21',
  level: 'warning',
  says: { ko: '두 언어가 반대말을 씀', en: 'The two languages say opposite things' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOppositeWords,
  example: {
    file: NOTE,
    wrong: note('수리비가 늘었다.', 'The cost of repairs fell.'),
    right: note('수리비가 늘었다.', 'The cost of repairs rose.'),
  },
};
