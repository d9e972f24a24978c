import type { Fact } from '../kinds/dossier.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/** How long each is, and how far what is called so may lie from it. */
const LENGTHS: Readonly<Record<Unit, { days: number; room: number }>> = {
  day: { days: 1, room: 1 },
  week: { days: 7, room: 3 },
  month: { days: 30.44, room: 12 },
  year: { days: 365.25, room: 120 },
};

const KOREAN_DAYS = ['하루', '이틀', '사흘', '나흘', '닷새', '엿새', '이레', '여드레', '아흐레', '열흘'];
const KOREAN_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'].map((word, at) => [word, at + 1]),
  ),
  ...{ 석: 3, 서: 3, 넉: 4, 너: 4, 열한: 11, 열두: 12 },
};
const KOREAN_UNITS: Readonly<Record<string, Unit>> = {
  주: 'week',
  주일: 'week',
  달: 'month',
  개월: 'month',
  해: 'year',
  년: 'year',
};
const ENGLISH_NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const LATER: Readonly<Record<Passage['locale'], RegExp>> = {
  ko: new RegExp(
    `(?<![가-힣])(?:(?<days>${KOREAN_DAYS.join('|')})|(?<number>${Object.keys(KOREAN_NUMBERS)
      .sort((a, b) => b.length - a.length)
      .join('|')}) ?(?<unit>주일|주|달|개월|해|년)) ?(?:뒤|후|만에)(?![가-힣])`,
    'g',
  ),
  en: new RegExp(`\\b(?<number>${ENGLISH_NUMBERS.join('|')}) (?<unit>day|week|month|year)s? later\\b`, 'gi'),
};

interface Later {
  at: number;
  words: string;
  number: number;
  unit: Unit;
}

/** ‘Three days later’, wherever a sentence says so. */
function latersIn({ words }: Sentence, locale: Passage['locale']): Later[] {
  return [...words.matchAll(LATER[locale])].flatMap(({ 0: all, index, groups }): Later[] => {
    const days = KOREAN_DAYS.indexOf(groups?.['days'] ?? '') + 1;
    const written = groups?.['number']?.toLowerCase() ?? '';
    const number = days || (KOREAN_NUMBERS[written] ?? ENGLISH_NUMBERS.indexOf(written) + 1);
    const unit = days ? 'day' : (KOREAN_UNITS[groups?.['unit'] ?? ''] ?? (groups?.['unit']?.toLowerCase() as Unit));
    return number > 0 ? [{ at: index, words: all, number, unit }] : [];
  });
}

const exactDay = (when: unknown): string | undefined =>
  typeof when === 'string' && when.length === 'YYYY-MM-DD'.length ? when : undefined;

/** The day of a fact, where it is known to the day. */
function dayOf(fact: Fact | undefined): string | undefined {
  if (!fact || fact.folder === 'sources') return undefined;
  return exactDay('when' in fact ? fact.when : undefined);
}

const eventDaysIn = rememberedBy((facts: World['facts']): readonly string[] =>
  [...facts.values()].flatMap((fact) => (fact.folder === 'events' ? (dayOf(fact) ?? []) : [])),
);

/** What is told as three days later lies three days from an event, or from what the text has told before. */
function findMiscounted(passage: Passage, world: World): PassageFinding[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const laters = latersIn(sentence, passage.locale);
    if (laters.length === 0) return [];
    const dated = passage.mentions.flatMap(({ tag, ids, span }) =>
      tag === 'Cite' ? [] : ids.flatMap((id) => ({ span, day: dayOf(world.facts.get(id)) ?? '' })),
    );
    const inside = dated.filter(({ span, day }) => day && span.start >= sentence.from && span.end <= sentence.to);
    const before = dated.filter(({ span, day }) => day && span.start < sentence.from);
    const bases = [...eventDaysIn(world.facts), ...before.map(({ day }) => day), ...inside.map(({ day }) => day)];
    return laters.flatMap(({ at, words, number, unit }): PassageFinding[] => {
      const { days, room } = LENGTHS[unit];
      const fits = (one: string, other: string): boolean =>
        Math.abs(Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000 - number * days) <= room;
      if (inside.length === 0 || inside.some(({ day }) => bases.some((base) => base !== day && fits(base, day))))
        return [];
      return [
        {
          from: sentence.from + at,
          to: sentence.from + at + words.length,
          message: {
            ko: `적힌 날짜로는 맞지 않는 사이입니다: ${words}`,
            en: `By the dates on file nothing lies so far from it: ${words}`,
          },
          hint: {
            ko: `이 문장의 날짜는 ${inside[0]?.day ?? ''}입니다. 앞의 일에서 다시 세어 보세요`,
            en: `This sentence tells of ${inside[0]?.day ?? ''}; count again from what came before`,
          },
        },
      ];
    });
  });
}

export const miscountedLater: PassageRule = {
  code: 'D47',
  level: 'warning',
  says: { ko: '날짜와 맞지 않는 ‘사흘 뒤’', en: 'Three days later, where the dates say otherwise' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) => (passage.isName ? [] : findMiscounted(passage, world)),
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong:
      'note: { ko: 엿새 뒤 <Value of="paid-share" />를 냈다., en: Six days later <Value of="paid-share" /> was paid. }\n',
    right:
      'note: { ko: 사흘 뒤 <Value of="paid-share" />를 냈다., en: Three days later <Value of="paid-share" /> was paid. }\n',
    beside: {
      'lighthouse/figures/paid-share.mdx':
        '---\ntitle: { ko: 낸 몫, en: Share paid }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01-13\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
