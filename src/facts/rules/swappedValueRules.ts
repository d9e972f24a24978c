import type { Fact } from '../kinds/dossier.ts';
import type { Locale } from '../values/text.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

type Mention = Passage['mentions'][number];

const VALUES = new Set(['Value', 'Money', 'Share', 'Count']);

/** Words that put what comes first last, or set both against one thing: the order of words is then no order of values. */
const TURNED: Record<Locale, RegExp> = {
  ko: /보다|대신|에서 .*(?:로|으로)|견주|비해|앞서|뒤/,
  en: /\b(?:than|from|instead|against|compared|after|before|of which|rather|respectively)\b/i,
};

/** How a word begins, which is what its endings and particles leave: two syllables in Korean, six letters in English. */
const stemsOf: Record<Locale, (text: string) => string[]> = {
  ko: (text) => (text.match(/[가-힣]{2,}/g) ?? []).map((word) => word.slice(0, 2)),
  en: (text) => (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6)),
};

/** Where the sentence has words of one fact’s title that the other’s has not: each of them stands there once. */
function placesOf(own: readonly string[], other: readonly string[], words: string, locale: Locale): number[] {
  const text = locale === 'ko' ? words : words.toLowerCase();
  return [...new Set(own)]
    .filter((stem) => !other.includes(stem))
    .flatMap((stem) => {
      const hits = [...text.matchAll(new RegExp(locale === 'ko' ? `(?<![가-힣])${stem}` : `\\b${stem}`, 'g'))];
      return hits.length === 1 && hits[0] ? [hits[0].index] : [];
    });
}

/** Whether words stand nearer to one tag than to another: a Korean sentence has its verb, which tells of all of it, at the end. */
function standsWith(places: readonly number[], one: Mention, other: Mention, { from }: Sentence): boolean {
  const away = ({ span }: Mention, at: number): number => Math.max(span.start - from - at, at - (span.end - from));
  return places.every((at) => away(one, at) < away(other, at));
}

function titleOf(fact: Fact | undefined, locale: Locale): string | undefined {
  return fact?.folder === 'figures' || fact?.folder === 'deals' ? fact.title[locale] : undefined;
}

/** Two values of one sentence stand in the order of the words that tell them: who were killed, and who were hurt. */
function findSwapped(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const { locale } = passage;
  const tags = passage.mentions.filter(
    ({ tag, span }) => VALUES.has(tag) && span.start >= sentence.from && span.end <= sentence.to,
  );
  const [first, second] = tags;
  if (tags.length !== 2 || !first || !second || first.ids[0] === second.ids[0]) return [];
  if (TURNED[locale].test(sentence.words)) return [];
  const [a, b] = [first, second].map(({ ids }) => titleOf(world.facts.get(ids[0] ?? ''), locale));
  if (a === undefined || b === undefined) return [];
  const [stemsA, stemsB] = [stemsOf[locale](a), stemsOf[locale](b)];
  const [atA, atB] = [
    placesOf(stemsA, stemsB, sentence.words, locale),
    placesOf(stemsB, stemsA, sentence.words, locale),
  ];
  if (atA.length === 0 || atB.length === 0 || Math.min(...atA) <= Math.max(...atB)) return [];
  if (locale === 'ko' && !standsWith(atA, second, first, sentence)) return [];
  if (locale === 'ko' && !standsWith(atB, first, second, sentence)) return [];
  return [
    {
      from: first.span.start,
      to: first.span.end,
      message: {
        ko: `두 값의 자리가 뒤바뀐 듯합니다: ${first.ids[0]}, ${second.ids[0]}`,
        en: `Two values seem to have changed places: ${first.ids[0]}, ${second.ids[0]}`,
      },
      hint: {
        ko: '문장이 말하는 차례대로 두 태그를 놓으세요',
        en: 'Put the two tags in the order in which the sentence tells of them',
      },
    },
  ];
}

const NOTE = (ko: [string, string], en: [string, string]): string =>
  `note: { ko: 한빛의 지분은 <Value of="${ko[0]}" />이고 나머지는 <Value of="${ko[1]}" />다., en: Hanbit’s stake is <Value of="${en[0]}" /> and the remainder is <Value of="${en[1]}" />. }\n`;

export const swappedValues: PassageRule = {
  code: 'C78',
  level: 'warning',
  says: { ko: '한 문장에서 자리가 뒤바뀐 두 값', en: 'Two values of one sentence that changed places' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) => sentencesOf(passage).flatMap((sentence) => findSwapped(passage, sentence, world)),
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: NOTE(['rest-stake', 'hanbit-stake'], ['rest-stake', 'hanbit-stake']),
    right: NOTE(['hanbit-stake', 'rest-stake'], ['hanbit-stake', 'rest-stake']),
    beside: {
      'lighthouse/figures/rest-stake.mdx':
        '---\ntitle: { ko: 나머지, en: The remainder }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
