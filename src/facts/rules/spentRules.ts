import { sentencesOf, type Passage, type PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';
import { LOCALES } from '../values/text.ts';

/** What is only promised, by the state of a deal or by what a figure measures. */
const PROMISED = {
  ko: /약속|계획|전망|예정|목표/,
  en: /\b(?:promise[ds]?|plan(?:s|ned)?|pledge[ds]?|forecast|outlook|target|intended)\b/i,
};

const SPENT = {
  ko: /(?:이미|모두|벌써|전부|다)\s(?:[가-힣]+\s){0,2}?(?:(?:쓴|낸|투자한)(?= )|썼|냈|치렀|집행했|집행됐|지급했|지급됐|들였|투자했)/,
  en: /\b(?:has|have|had) (?:already |all |now )?been (?:spent|paid|invested|disbursed|used up)\b|\b(?:was|were) (?:all |already )(?:spent|paid|invested)\b|\balready (?:spent|paid out|invested)\b/i,
};
const NOT_YET = {
  ko: /않|아니|아닌|없|못|아직|예정|기로|려고|약속|계획|할 것|까지|다고|라고|전해|보도/,
  en: /\b(?:not|no|none|nothing|never|yet|will|would|if|once|until|to be|how much|whether|little|part|some|said|says|reported|according|disclosed)\b|n[’']t\b/i,
};

function isPromised({ fact }: Passage, { measures }: World): boolean {
  if (fact?.folder === 'deals')
    return fact.state === 'planned' || fact.state === 'committed' || fact.state === 'conditional';
  if (fact?.folder !== 'figures') return false;
  const measure = measures.get(fact.measure)?.title;
  return [fact.title, measure].some(
    (title) => title && LOCALES.every((locale) => PROMISED[locale].test(title[locale])),
  );
}

/** The note of what is promised does not say that it has been spent. */
const findSpent: PassageRule['find'] = (passage, world) => {
  if (passage.path[0] !== 'note' || !isPromised(passage, world)) return [];
  const { locale } = passage;
  return sentencesOf(passage).flatMap(({ from, words }): PassageFinding[] => {
    const hit = SPENT[locale].exec(words);
    if (!hit || NOT_YET[locale].test(words)) return [];
    return [
      {
        from: from + hit.index,
        to: from + hit.index + hit[0].length,
        message: {
          ko: `약속이나 계획인 돈을 이미 썼다고 합니다: ${hit[0]}`,
          en: `It is promised or planned, and told as spent: ${hit[0]}`,
        },
        hint: {
          ko: '썼으면 state: paid나 집행액을 적은 사실로 쓰고, 아니면 말을 고치세요',
          en: 'If it has been, record that: state: paid, or a figure of what was spent; otherwise mend the words',
        },
      },
    ];
  });
};

export const promiseSpent: PassageRule = {
  code: 'D54',
  level: 'warning',
  says: { ko: '약속한 돈을 이미 썼다고 말함', en: 'What is promised, told as spent' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findSpent,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 이미 모두 쓴 돈이다., en: All of it has been spent. }\n',
    right: 'note: { ko: 아직 모두 쓴 돈이 아니다., en: Not all of it has been spent. }\n',
  },
};
