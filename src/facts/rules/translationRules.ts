import { withParticles } from '#intake/particle';
import type { Quote } from '../kinds/clause.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { hasNegation } from './negation.ts';
import type { FactRule } from './rule.ts';
import { isLocale, isWrittenIn, OTHER_LOCALE, OWN_LOCALE, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** A quotation is in the language it says, and its translation in the other; both deny or neither, both with the same digits. */
function findMistranslations(fact: Of<'positions' | 'clauses' | 'quotations'>, { explainer }: World): DraftFinding[] {
  if (fact.folder === 'quotations') return judgeUnlessAwaited({ ...fact, text: fact.words }, [], explainer);
  if (fact.folder === 'positions') return judgeQuote(fact.quote, ['quote'], explainer);
  return fact.versions.flatMap(({ quote }, at) => judgeQuote(quote, ['versions', at, 'quote'], explainer));
}

/** A quotation of its own is judged where it is written. */
function judgeQuote(
  quote: Quote | undefined,
  path: (string | number)[],
  explainer: World['explainer'],
): DraftFinding[] {
  return quote && quote.id === undefined ? judgeUnlessAwaited(quote, path, explainer) : [];
}

/** While its translation is still to come, what was said in the site’s own language stands for it. */
function judgeUnlessAwaited(
  quote: Omit<Quote, 'source'>,
  path: (string | number)[],
  { translation }: World['explainer'],
): DraftFinding[] {
  const isAwaited = translation === 'pending' && quote.lang === OWN_LOCALE && quote.translation === quote.text;
  return isAwaited ? [] : judge(quote, path);
}

function judge({ text, lang, translation }: Omit<Quote, 'source'>, path: (string | number)[]): DraftFinding[] {
  const into = isLocale(lang) ? OTHER_LOCALE[lang] : OWN_LOCALE;
  if (isLocale(lang) && !isWrittenIn(lang, text)) {
    return [
      findingAt(
        [...path, 'lang'],
        { ko: withParticles`‘${lang}’로 적힌 글이 아닙니다`, en: `The words are not in ‘${lang}’` },
        { ko: `lang: ${into}`, en: `lang: ${into}` },
      ),
    ];
  }
  if (!isWrittenIn(into, translation)) {
    return [
      findingAt(
        [...path, 'translation'],
        { ko: '다른 언어로 옮긴 글이 아닙니다', en: 'The translation is not in the other language' },
        { ko: '사이트의 다른 언어로 옮기세요', en: 'Translate it into the site’s other language' },
      ),
    ];
  }
  const digits = (words: string): string => (words.match(/\d+/g) ?? []).sort().join(' ');
  if (digits(text) !== digits(translation) && digits(text) !== '' && digits(translation) !== '') {
    return [
      findingAt(
        [...path, 'translation'],
        {
          ko: `숫자가 다릅니다: ${digits(text)} / ${digits(translation)}`,
          en: `The numbers differ: ${digits(text)}, ${digits(translation)}`,
        },
        { ko: '말 그대로의 숫자로 고치세요', en: 'Use the numbers of the quotation' },
      ),
    ];
  }
  if (!isLocale(lang)) return [];
  const [said, meant] = [hasNegation(text, lang), hasNegation(translation, into)];
  if (said === 'maybe' || meant === 'maybe' || said === meant) {
    if (!(said === 'yes') !== (meant === 'yes') || said === meant) return [];
    if (!STRONG[lang].test(text) && !STRONG[into].test(translation)) return [];
  }
  return [
    findingAt(
      [...path, 'translation'],
      { ko: '인용과 번역 가운데 한쪽만 아니라고 합니다', en: 'Of the quotation and its translation only one denies' },
      {
        ko: '빠진 부정을 옮기거나 원문의 글자를 다시 보세요',
        en: 'Translate the denial, or look at the words of the source again',
      },
    ),
  ];
}

/** What cannot be left out by the way. */
const STRONG: Readonly<Record<Locale, RegExp>> = {
  ko: /지 않는다|지 못한다|더는/,
  en: /\b(?:will|does|do|did|is|are|was|has|have|can|could|may|shall|would) (?:not|no longer|never)\b/,
};

export const mistranslation: FactRule<'positions' | 'clauses' | 'quotations'> = {
  code: 'C39',
  level: 'error',
  says: { ko: '인용과 번역이 어긋남', en: 'A quotation and its translation that part' },
  reads: ['positions', 'clauses', 'quotations'],
  find: findMistranslations,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    wrong:
      'quote: { text: We will not sell it., lang: en, translation: 우리는 그것을 판다., source: hanbit-statement }\n',
    right:
      'quote: { text: We will not sell it., lang: en, translation: 우리는 그것을 팔지 않는다., source: hanbit-statement }\n',
  },
};
