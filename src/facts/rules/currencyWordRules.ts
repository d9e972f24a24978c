import { withParticles } from '#intake/particle';
import { currencyOf } from './moneyOf.ts';
import { hasNegation } from './negation.ts';
import { sentencesOf, type PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { Locale } from '../values/text.ts';

/** What money is called, by its ISO code. */
const CALLED: Readonly<Record<string, Readonly<Record<Locale, RegExp>>>> = {
  eur: { ko: /(?<![가-힣])유로(?:화|로|를|는|가|\s|$)/, en: /\beuros?\b/i },
  jpy: { ko: /(?<![가-힣])엔화/, en: /\byen\b/i },
  cny: { ko: /위안화/, en: /\byuan\b|\brenminbi\b/i },
  gbp: { ko: /파운드화/, en: /\bpounds? sterling\b|\bsterling\b/i },
  usd: { ko: /달러화/, en: /\bUS dollars?\b/i },
  krw: { ko: /원화/, en: /\bKorean won\b/i },
};
/** Who else may have said it in another: then it is told of them. */
const OTHERS: Readonly<Record<Locale, RegExp>> = {
  ko: /매체|보도|기사|신문|환산|환율|옮기|바꾸|견주/,
  en: /\b(?:outlets?|papers?|press|articles?|convert\w*|rates?|compar\w*)\b/i,
};

/** An amount is in the currency its fact gives. */
const findOtherCurrencies: PassageRule['find'] = (passage) => {
  const { fact, locale, isName } = passage;
  const own = fact && currencyOf(fact);
  if (!own || isName || passage.path.includes('conflicts')) return [];
  return sentencesOf(passage).flatMap(({ from, to, words }): PassageFinding[] => {
    const named = Object.entries(CALLED).filter(([, called]) => called[locale].test(words));
    const [other] = named;
    const isTagged = passage.mentions.some(
      ({ tag, span }) => ['Rate', 'Money', 'Value'].includes(tag) && span.start >= from && span.end <= to,
    );
    if (!other || named.length > 1 || other[0] === own || isTagged) return [];
    if (hasNegation(words, locale) !== 'no' || OTHERS[locale].test(words)) return [];
    const hit = other[1][locale].exec(words);
    const at = from + (hit?.index ?? 0);
    return [
      {
        from: at,
        to: at + (hit?.[0].trimEnd().length ?? 1),
        message: {
          ko: withParticles`금액은 ${own}로 적혀 있는데 글은 다른 돈을 말합니다: ${hit?.[0].trim()}`,
          en: `The amount is in ${own}, and the words speak of other money: ${hit?.[0].trim()}`,
        },
        hint: { ko: '글이나 amount의 통화를 고치세요', en: 'Mend the words, or the currency of the amount' },
      },
    ];
  });
};

export const otherCurrency: PassageRule = {
  code: 'C63',
  level: 'warning',
  says: { ko: '금액과 다른 돈의 이름', en: 'Money of another name than the amount' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findOtherCurrencies,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 유로로 발표한 금액이다., en: The amount announced. }\n',
    right: 'note: { ko: 발표한 금액이다. 유로로 적은 신문도 있다., en: The amount announced. }\n',
  },
};
