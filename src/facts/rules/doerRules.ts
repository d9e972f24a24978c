import { calledAt } from './surnames.ts';
import { sentencePairs, sentencesIn, type Pair, type PairFinding } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { LOOK, shown } from './sideBySide.ts';
import type { Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** What follows the name of who does it: in Korean its particle, in English a verb that is no passive. */
const DOES = {
  ko: /^(?:[은는이가]|도)\s/,
  en: /^(?:,? (?:which|who))? (?!(?:is|are|was|were|be|been|being|and|or|of|in|on|at|to|for|with|from|by|as)\b)(?:(?:has|had|have|will|would|did|does|may|must|can|could)\b|[a-z]+(?:ed|s)\b|(?:bought|sold|took|gave|got|said|told|made|won|lost|held|paid|put|set|went|came|withdrew|chose|let|met)\b)/,
};
/** In English somebody named behind one of these does nothing. */
const UNDER: Readonly<Record<Locale, RegExp>> = {
  ko: /(?!)/,
  en: /\b(?:by|of|for|to|with|from|against|than|on|at|in|like|and|or)\s(?:the\s)?$/i,
};
/** What holds a second clause has two who do something. */
const SECOND_CLAUSE = /\b(?:that|whether|which|who|while|as|if)\b/i;

function doersIn(words: string, locale: Locale, world: World): { doers: Set<string>; named: Set<string> } {
  const names = calledAt(words, locale, world);
  const does = ({ at, name }: { at: number; name: string }): boolean =>
    DOES[locale].test(words.slice(at + name.length)) && !UNDER[locale].test(words.slice(0, at));
  return {
    doers: new Set(names.filter(does).map(({ owner }) => owner)),
    named: new Set(names.map(({ owner }) => owner)),
  };
}

/** Who does it in one language does it in the other: not the one to whom it is done there. */
function findOtherDoers(pair: Pair, world: World): PairFinding[] {
  return sentencePairs(pair).flatMap((each) => {
    if (each === pair && (sentencesIn(pair.ko).length > 1 || sentencesIn(pair.en).length > 1)) return [];
    if (SECOND_CLAUSE.test(each.en.words)) return [];
    const [ko, en] = [doersIn(each.ko.words, 'ko', world), doersIn(each.en.words, 'en', world)];
    if (ko.doers.size !== 1 || en.doers.size !== 1) return [];
    const [[korean = ''], [english = '']] = [[...ko.doers], [...en.doers]];
    const isNamed = (id: string, locale: Locale): boolean => {
      const name = world.named.get(id)?.title[locale];
      return name !== undefined && each[locale].words.includes(name);
    };
    const isOther =
      (ko.named.has(english) || isNamed(english, 'ko')) && (en.named.has(korean) || isNamed(korean, 'en'));
    if (korean === english || !isOther) return [];
    return [
      shown(
        each.en,
        {
          ko: `하는 쪽이 다릅니다: 한국어 ‘${korean}’, 영어 ‘${english}’`,
          en: `Who does it differs: ‘${korean}’ in Korean, ‘${english}’ in English`,
        },
        LOOK,
      ),
    ];
  });
}

export const otherDoer: PairRule = {
  code: 'D92',
  level: 'warning',
  says: { ko: '두 언어에서 하는 쪽이 뒤바뀜', en: 'Who does it, and to whom, changed places in one language' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findOtherDoers,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 한빛이 누리를 샀다., en: Nuri bought Hanbit. }\n',
    right: 'note: { ko: 한빛이 누리를 샀다., en: Hanbit bought Nuri. }\n',
  },
};
