import type { DraftFinding } from './draft.ts';
import { weekdaysIn } from './countPairRules.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { Pair, PairFinding } from './pairs.ts';
import type { Passage, PassageFinding } from './passages.ts';
import type { FactRule, PairRule, PassageRule } from './rule.ts';
import { LOOK } from './sideBySide.ts';
import { LOCALES, type Locale } from '../values/text.ts';
import { startOf, type When } from '../values/when.ts';
import type { World } from './world.ts';

type Mention = Passage['mentions'][number];

/** The day a tag shows, where it is one. */
function dayOf({ tag, ids, attributes }: Mention, { facts }: World): string | undefined {
  const fact = facts.get(ids[0] ?? '');
  const isWhole = tag === 'When' && ids.length === 1 && (attributes['show'] ?? 'day') === 'day';
  const when: When | undefined = isWhole && fact && 'when' in fact ? fact.when : undefined;
  const day = typeof when === 'string' ? when : fact?.folder === 'sources' && isWhole ? fact.published : undefined;
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

/** A day of the week right beside a date is the date’s own. */
function findWrongWeekdays(passage: Passage, world: World): PassageFinding[] {
  return passage.mentions.flatMap((mention): PassageFinding[] => {
    const day = dayOf(mention, world);
    if (day === undefined) return [];
    const from = Math.max(0, mention.span.start - 12);
    const near = `${passage.words.slice(from, mention.span.start)}|${passage.words.slice(mention.span.end, mention.span.end + 8)}`;
    const [named, ...others] = weekdaysIn(near.replace(/[.;][^|]*\|/, '|'));
    const right = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (named === undefined || others.length > 0 || named === right) return [];
    const name = (at: number): string => ['월', '화', '수', '목', '금', '토', '일'][at] ?? '';
    return [
      {
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: `${day}의 요일이 아닙니다: ${name(named)}요일`,
          en: `${day} was no ${ENGLISH[named]}`,
        },
        hint: { ko: `${name(right)}요일`, en: ENGLISH[right] ?? '' },
      },
    ];
  });
}
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const AHEAD = /\b(until|till|up to|before|since|from|after)\s*$/i;
const UP_TO = new Set(['until', 'till', 'up to', 'before']);

/** Until a day is not from it on. */
function findTurnedDays({ ko, en }: Pair): PairFinding[] {
  const inside = ({ passage, from, to }: Pair[Locale]): Mention[] =>
    passage.mentions.filter(({ tag, span }) => tag === 'When' && span.start >= from && span.end <= to);
  const korean = inside(ko);
  return inside(en).flatMap((mention): PairFinding[] => {
    const twins = korean.filter(({ ids }) => ids.join() === mention.ids.join());
    const word = AHEAD.exec(en.passage.text.slice(0, mention.span.start))?.[1]?.toLowerCase();
    const [twin] = twins;
    if (word === undefined || !twin || twins.length > 1) return [];
    const next = ko.passage.words.slice(twin.span.end, twin.span.end + 14);
    const isTurned = UP_TO.has(word)
      ? /^\s*(?:부터|이후|뒤로)/.test(next) || !/까지|전|앞|때만|동안|내내|이내|안에/.test(next)
      : /^\s*까지/.test(next);
    if (!isTurned) return [];
    return [
      {
        in: en,
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: `영어는 이 날 앞뒤를 ‘${word}’라는데 한국어는 그렇지 않습니다`,
          en: `‘${word}’ this day in English, and not so in Korean`,
        },
        hint: LOOK,
      },
    ];
  });
}

const SEASONS: readonly (readonly [says: Readonly<Record<Locale, RegExp>>, months: readonly number[]])[] = [
  [{ ko: /(?<![가-힣])봄에/, en: /\bin (?:the )?spring\b/i }, [2, 3, 4, 5, 6]],
  [{ ko: /(?<![가-힣])여름에/, en: /\bin (?:the )?summer\b/i }, [5, 6, 7, 8, 9]],
  [{ ko: /(?<![가-힣])가을에/, en: /\bin (?:the )?autumn\b/i }, [8, 9, 10, 11, 12]],
  [{ ko: /(?<![가-힣])겨울에/, en: /\bin (?:the )?winter\b/i }, [11, 12, 1, 2, 3]],
];

/** Words by which the season may be of another year. */
const OTHER_YEAR: Readonly<Record<Locale, RegExp>> = { ko: /해 |지난|다음/, en: /last|next|previous|years?\b/i };

/** An event told in one sentence happens in the season it is told of, a month more or less. */
function findWrongSeasons({ summary, when }: Of<'events'>): DraftFinding[] {
  const month = Number(/^\d{4}-(\d\d)/.exec(startOf(when))?.[1]);
  if (!summary || typeof when !== 'string' || !month) return [];
  return LOCALES.flatMap((locale) => {
    const passage = summary[locale].replace(/<[^>]*>/g, ' ');
    const said = SEASONS.filter(([says]) => says[locale].test(passage));
    const [season] = said;
    const hit = season && season[0][locale].exec(passage)?.[0];
    if (said.length !== 1 || season?.[1].includes(month) || OTHER_YEAR[locale].test(passage)) return [];
    return [
      {
        ...findingAt(
          ['summary', locale],
          { ko: `${month}월의 일인데 철이 다릅니다: ${hit}`, en: `It is of month ${month}, and told as ${hit}` },
          { ko: 'when이나 철을 고치세요', en: 'Mend the season, or when' },
        ),
        read: summary[locale],
      },
    ];
  });
}

const NOTE = 'lighthouse/figures/hanbit-stake.mdx';

export const wrongWeekday: PassageRule = {
  code: 'A90',
  level: 'error',
  says: { ko: '날짜와 맞지 않는 요일', en: 'A day of the week that is not the date’s' },
  reads: 'passage',
  find: findWrongWeekdays,
  example: {
    file: NOTE,
    wrong:
      'note: { ko: <When of="hanbit-nuri-deal" /> 목요일에 알렸다., en: Announced on <When of="hanbit-nuri-deal" />. }\n',
    right:
      'note: { ko: <When of="hanbit-nuri-deal" /> 수요일에 알렸다., en: Announced on <When of="hanbit-nuri-deal" />. }\n',
  },
};

export const turnedDay: PairRule = {
  code: 'D35',
  level: 'warning',
  says: { ko: '두 언어에서 날짜의 앞뒤가 뒤바뀜', en: 'Until a day in one language, from it in the other' },
  acceptedBy: 'words',
  reads: 'pair',
  find: (pair) => findTurnedDays(pair),
  example: {
    file: NOTE,
    wrong:
      'note: { ko: <When of="hanbit-nuri-deal" />부터 빌렸다., en: Rented until <When of="hanbit-nuri-deal" />. }\n',
    right:
      'note: { ko: <When of="hanbit-nuri-deal" />부터 빌렸다., en: Rented from <When of="hanbit-nuri-deal" />. }\n',
  },
};

export const wrongSeason: FactRule<'events'> = {
  code: 'D36',
  level: 'warning',
  says: { ko: '때와 다른 철', en: 'A season that is not the month’s' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findWrongSeasons,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'summary: { ko: 한빛은 여름에 알렸다., en: Hanbit announced it in summer. }\n',
    right: 'summary: { ko: 한빛은 겨울에 알렸다., en: Hanbit announced it in winter. }\n',
  },
};
