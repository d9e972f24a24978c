import type { Ladder } from '../kinds/ladder.ts';
import type { Proceeding } from '../kinds/proceeding.ts';
import { hasNegation } from './negation.ts';
import { retellsAnother, sentencesOf, type Passage, type Sentence } from './passages.ts';
import type { PassageRule } from './rule.ts';
import { BILL, bill, TABLED } from './stepRules.ts';
import { rememberedBy } from './rememberedBy.ts';
import { AHEAD } from './toldAsDoneRules.ts';
import { claimAfter } from './wordings.ts';
import type { World } from './world.ts';
import { ofEachLocale, type Text } from '../values/text.ts';

/** A sentence that speaks of a proceeding claims no later stage than the last that it has come to. */
const findLaterStages: PassageRule['find'] = (passage, { facts, ladders }) => {
  if (passage.isName || retellsAnother(passage)) return [];
  return proceedingsIn(facts)
    .filter(isSpokenOfIn(passage))
    .flatMap(({ proceeding }) => {
      const ladder = ladders.get(proceeding.ladder);
      const last = ladder ? lastOf(proceeding, ladder) : -1;
      if (!ladder || last < 0) return [];
      return sentencesOf(passage).flatMap((sentence) => {
        const { locale } = passage;
        if (!speaksOf(passage, sentence, proceeding) || isOpen(sentence.words, locale)) return [];
        const claim = claimAfter(ladder, last, sentence.words, locale);
        const reached = ladder.stages[last]?.title;
        if (!claim || !reached) return [];
        const from = sentence.from + claim.at;
        return [
          {
            from,
            to: from + claim.words.length,
            message: {
              ko: `‘${proceeding.title.ko}’의 마지막 단계(${reached.ko})보다 앞서갑니다: ${claim.words}`,
              en: `This goes further than the last stage of ‘${proceeding.title.en}’ (${reached.en}): ${claim.words}`,
            },
            hint: {
              ko: `거기까지만 쓰거나, 그 뒤 단계를 ${proceeding.id}의 stages에 더하세요`,
              en: `Say no more than that, or add the later stage to the stages of ${proceeding.id}`,
            },
          },
        ];
      });
    });
};

/** Every proceeding, and in each language the words that call it. */
const proceedingsIn = rememberedBy((facts: World['facts']) =>
  [...facts.values()].flatMap((fact) =>
    fact.folder === 'proceedings' ? [{ proceeding: fact, called: calledBy(fact) }] : [],
  ),
);

const calledBy = ({ title }: Proceeding): Text =>
  ofEachLocale((locale) => title[locale].replace(/^the /i, '').toLowerCase());

/** Whether a passage names a proceeding at all: most name none. */
function isSpokenOfIn({ fact, locale, words, mentions }: Passage) {
  const lower = words.toLowerCase();
  return ({ proceeding: { id }, called }: { proceeding: Proceeding; called: Text }): boolean =>
    fact?.id === id || lower.includes(called[locale]) || mentions.some(({ ids }) => ids.includes(id));
}

/** The furthest stage of the ladder that it has come to; −1 where it names none. One that was skipped, or is still awaited, is not reached. */
function lastOf({ stages }: Proceeding, ladder: Ladder): number {
  const reached = stages.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'pending');
  return ladder.stages.findLastIndex(({ name }) => reached.some(({ stage }) => stage === name));
}

/** Whether a sentence names it, by its title or by a tag; its own note speaks of nothing else. */
function speaksOf({ fact, locale, mentions }: Passage, { from, to, words }: Sentence, proceeding: Proceeding): boolean {
  if (fact?.id === proceeding.id) return true;
  if (words.toLowerCase().includes(calledBy(proceeding)[locale])) return true;
  return mentions.some(({ ids, span }) => span.start >= from && span.end <= to && ids.includes(proceeding.id));
}

/** Whether a sentence asks, denies or looks ahead, and so claims nothing. */
function isOpen(words: string, locale: Passage['locale']): boolean {
  return /[?？]\s*$/.test(words) || AHEAD[locale].test(words) || hasNegation(words, locale) === 'yes';
}

export const laterStage: PassageRule = {
  code: 'C59',
  level: 'warning',
  says: { ko: '절차의 마지막 단계보다 앞선 말', en: 'A stage beyond the last of the proceeding' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findLaterStages,
  example: {
    file: BILL,
    wrong: bill(TABLED).replace(
      'type:',
      'note: { ko: 등대법은 본회의를 통과했다., en: The lighthouse bill was passed into law. }\ntype:',
    ),
    right: bill(TABLED).replace(
      'type:',
      'note: { ko: 등대법은 발의됐다., en: The lighthouse bill was tabled. }\ntype:',
    ),
  },
};
