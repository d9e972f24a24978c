import type { Passage, PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import { calendarDay, startOf } from '../values/when.ts';
import type { Locale } from '../values/text.ts';
import type { PassageRule } from './rule.ts';

const RELATIVE: Readonly<Record<Locale, RegExp>> = {
  ko: /지난\s?달|지난\s?주|어제|그저께|그제(?=[\s,.])|내일|다음\s?달|최근\s?(?:며칠|몇\s?[주달])|며칠\s?전|얼마\s?전|지난해|작년/g,
  en: /\b(?:last (?:month|week|year|night)|yesterday|tomorrow|next (?:month|week)|(?:a few|two|three|some|several) (?:days|weeks|months) ago|(?:in|over) recent (?:days|weeks|months)|earlier this (?:week|month))\b/gi,
};
/** Of these the ones that mean one day, month or year. */
const MEANT: Readonly<Record<Locale, Readonly<Record<'day' | 'month' | 'year', RegExp>>>> = {
  ko: { day: /^어제$/, month: /^지난\s?달$/, year: /^(?:지난해|작년)$/ },
  en: { day: /^yesterday$/i, month: /^last month$/i, year: /^last year$/i },
};

/** Words that mean another day to whoever reads later. */
const findRelativeDays: PassageRule['find'] = (passage, { explainer }) => {
  if (passage.isName) return [];
  return relativeWordsIn(passage).map((hit): PassageFinding => {
    const day = dayMeant(hit[0], passage.locale, ownDay(passage) ?? calendarDay(explainer.asOf));
    return {
      from: hit.index,
      to: hit.index + hit[0].length,
      message: {
        ko: `읽는 날에 따라 다른 때가 되는 말입니다: ${hit[0]}`,
        en: `‘${hit[0]}’ is another time on another day`,
      },
      hint: {
        ko: `날짜로 쓰세요${day ? `(${day})` : ''}: <When of="사실-id" />`,
        en: `Give the date${day ? ` (${day})` : ''}: <When of="fact-id" />`,
      },
    };
  });
};

const relativeWordsIn = rememberedBy(({ words, locale }: Passage) =>
  [...words.matchAll(RELATIVE[locale])].filter((hit) => !isQuoted(words, hit.index)),
);

function ownDay({ fact }: Passage): string | undefined {
  return fact && 'when' in fact && fact.when ? startOf(fact.when) : undefined;
}

/** The date a relative word means, counted from the day of its own fact. */
function dayMeant(word: string, locale: Locale, from: string): string | undefined {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const meant = MEANT[locale];
  if (meant.month.test(word)) return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
  if (meant.day.test(word)) return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
  if (meant.year.test(word)) return String(year - 1);
  return undefined;
}

/** Another’s words keep their own sense of time. */
function isQuoted(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('‘') > before.lastIndexOf('’');
}

export const relativeDay: PassageRule = {
  code: 'A11',
  level: 'warning',
  says: { ko: '읽는 날에 따라 뜻이 바뀌는 말(지난달, 어제)', en: 'A relative word such as last month' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findRelativeDays,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 지난달 일이었다., en: It was last month. }\n',
    right: 'note: { ko: <When of="hanbit-nuri-deal" /> 일이었다., en: It was <When of="hanbit-nuri-deal" />. }\n',
  },
};
