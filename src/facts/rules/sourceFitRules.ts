import { citedBy } from './citations.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import type { Event } from '../kinds/event.ts';
import type { Position } from '../kinds/position.ts';
import type { World } from './world.ts';
import { earnsAnnounced, originOf } from './statusRules.ts';
import { calendarDay, endOf, startOf } from '../values/when.ts';
import type { FactRule } from './rule.ts';
import { moneyOfDeal } from '../kinds/deal.ts';
import { highest } from '../values/quantity.ts';
import { LOCALES, type Locale, type Text } from '../values/text.ts';

/**
 * From here up an amount should not rest on one report alone: seven to ten billion dollars. A choice: lower, most deals of
 * business news are asked for a second.
 */
const LARGE: Readonly<Record<string, number>> = { krw: 10e12, jpy: 1e12 };
const LARGE_ELSEWHERE = 10e9;
const SAID_TO_BE: Readonly<Record<Locale, RegExp>> = {
  ko: /전했|전해|보도|알려|밝힌|밝혔|발표|따르면|출처|한 곳/,
  en: /report|said|says|according|announc|told|gave|known only|single|alone/i,
};

const isSaidToBe = (note: Text | undefined): boolean =>
  note !== undefined && LOCALES.some((locale) => SAID_TO_BE[locale].test(note[locale].replace(/<[^>]*>/g, ' ')));

/** A large amount on one origin says so to the reader, or finds a second. A party’s own word is its own attribution. */
function findLoneLargeAmounts(fact: Fact, world: World): DraftFinding[] {
  if (fact.folder !== 'deals' && fact.folder !== 'figures') return [];
  const money = fact.folder === 'deals' ? moneyOfDeal(fact) : fact.value;
  if (money?.form !== 'money' || highest(money.number) < (LARGE[money.currency] ?? LARGE_ELSEWHERE)) return [];
  if (!['reported', 'unverified', 'expected'].includes(fact.status) || fact.by !== undefined) return [];
  const sources = citedBy(fact, world).map(({ source }) => source);
  if (sources.some((source) => source.kind === 'record') || earnsAnnounced(sources)) return [];
  const origins = new Set(sources.map((source) => originOf(source, sources)));
  if (origins.size !== 1 || isSaidToBe(fact.note)) return [];
  return [
    {
      at: { path: [fact.folder === 'deals' ? 'amount' : 'value'] },
      message: {
        ko: `큰 금액이 한 곳에서만 나왔습니다: ${[...origins].join('')}`,
        en: `A large amount rests on one origin: ${[...origins].join('')}`,
      },
      hint: {
        ko: '서로 독립된 출처를 하나 더 달거나, note에 한 곳의 보도라고 적으세요',
        en: 'Cite a second, independent source, or say in `note` who alone reported it',
      },
    },
  ];
}

const NO_REASON: Readonly<Record<Locale, RegExp>> = {
  ko: /^(?:익명|비공개|없음|미상|불명|모름)$/,
  en: /^(?:anonymous|unnamed|none|unknown|na|n\/a|tbd)$/,
};

/** Why a speaker stays unnamed is a reason, not the word ‘anonymous’ once more. */
function findEmptyReasons(position: Position): DraftFinding[] {
  const speaker = position.speaker;
  if (!speaker || !('unnamed' in speaker)) return [];
  return LOCALES.flatMap((locale): DraftFinding[] => {
    const reason = speaker.reason[locale].trim();
    const bare = reason.replace(/[.\s]/g, '').toLowerCase();
    const saysNothing =
      reason === speaker.unnamed[locale].trim() || /^(?:-+|\?+)$/.test(bare) || NO_REASON[locale].test(bare);
    if (!saysNothing) return [];
    return [
      {
        at: { path: ['speaker', 'reason', locale] },
        message: { ko: '이름을 밝히지 않은 까닭이 없습니다', en: 'It does not say why the speaker stays unnamed' },
        hint: { ko: '예: 신문이 이름을 밝히지 않았다.', en: 'For example: the newspaper did not name the person.' },
      },
    ];
  });
}

/** A month: dates differ by zones, by print and web editions, and by what was announced ahead. */
const ROUGHLY = 31 * 86_400_000;

/** What happened is not known from documents that are all older than it. */
function findOlderSources(fact: Fact, world: World): DraftFinding[] {
  const isMeasured = fact.folder === 'figures' && world.measures.get(fact.measure)?.measured === true;
  if (fact.folder !== 'events' && !isMeasured) return [];
  if (fact.status === 'expected') return [];
  const sources = citedBy(fact, world).map(({ source }) => source);
  const start = startOf(fact.when);
  // What lies after the day the page speaks of has a rule of its own.
  if (start > calendarDay(world.explainer.asOf)) return [];
  const earliest = new Date(Date.parse(start) - ROUGHLY).toISOString().slice(0, 10);
  if (sources.length === 0 || sources.some((source) => endOf(source.published) >= earliest)) return [];
  const newest =
    sources
      .map((source) => endOf(source.published))
      .sort()
      .at(-1) ?? '';
  return [
    {
      at: { path: ['when'] },
      message: {
        ko: `출처가 모두 이 날(${start})보다 앞서 나왔습니다(가장 새것 ${newest})`,
        en: `Every source is older than this (${start}); the newest is of ${newest}`,
      },
      hint: {
        ko: '날짜를 출처대로 고치거나 그 뒤의 출처를 다세요. 앞일이면 status: expected',
        en: 'Correct the date by the source, or cite a later one; what lies ahead is status: expected',
      },
    },
  ];
}

const LOCAL_TIME: Readonly<Record<Locale, RegExp>> = { ko: /현지\s?시[간각]/, en: /\blocal time\b/i };

/** A time said to be local names its zone: in Seoul it may be the next day. */
function findUnzonedTimes(event: Event & { folder: 'events' }): DraftFinding[] {
  if (event.timeZone) return [];
  return (['title', 'summary', 'note'] as const).flatMap((field) =>
    LOCALES.flatMap((locale): DraftFinding[] => {
      const hit = LOCAL_TIME[locale].exec(event[field]?.[locale] ?? '');
      if (!hit) return [];
      return [
        {
          at: { path: [field, locale], text: { from: hit.index, to: hit.index + hit[0].length } },
          message: {
            ko: '현지시간이라면서 어느 곳의 시간인지 없습니다',
            en: 'A local time, without saying where',
          },
          hint: { ko: 'timeZone: America/New_York', en: 'timeZone: America/New_York' },
        },
      ];
    }),
  );
}

export const loneLargeAmount: FactRule<'deals' | 'figures'> = {
  code: 'C51',
  level: 'warning',
  says: { ko: '한 곳에서만 나온 큰 금액', en: 'A large amount on one origin' },
  reads: ['deals', 'figures'],
  find: findLoneLargeAmounts,
  example: {
    file: 'lighthouse/deals/second-deal.mdx',
    wrong:
      '---\ntitle: { ko: 둘째 투자, en: A second investment }\nfrom: hanbit\nto: nuri\ninstrument: equity\nstate: planned\namount: { usd: 12e9 }\nwhen: 2024-01-11\nstatus: reported\nsources: [harbour-gazette]\n---\n',
    right:
      '---\ntitle: { ko: 둘째 투자, en: A second investment }\nfrom: hanbit\nto: nuri\ninstrument: equity\nstate: planned\namount: { usd: 12e9 }\nwhen: 2024-01-11\nnote: { ko: 항만 신문이 보도했다., en: The Gazette reported it. }\nstatus: reported\nsources: [harbour-gazette]\n---\n',
    beside: {
      'lighthouse/sources/harbour-gazette.mdx':
        '---\ntitle: { ko: 항만 신문, en: Harbour gazette }\npublisher: { ko: 항만청, en: Harbour Office }\nurl: https://harbour.example.org/gazette\nkind: reporting\nread: original\npublished: 2024-01-12\naccessed: 2024-02-01\n---\n',
    },
  },
};

export const emptyReason: FactRule<'positions'> = {
  code: 'C50',
  level: 'warning',
  says: { ko: '익명인 까닭이 없음', en: 'No reason for staying unnamed' },
  reads: ['positions'],
  find: findEmptyReasons,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'speaker: { named: hanbit }',
    wrong:
      'speaker: { unnamed: { ko: 한빛을 아는 사람, en: someone who knows Hanbit }, reason: { ko: 익명., en: Anonymous. } }',
    right:
      'speaker: { unnamed: { ko: 한빛을 아는 사람, en: someone who knows Hanbit }, reason: { ko: 항만 신문이 이름을 밝히지 않았다., en: The Gazette did not name the person. } }',
  },
};

export const olderSources: FactRule<'events' | 'figures'> = {
  code: 'C94',
  level: 'error',
  says: { ko: '출처가 모두 그 일보다 앞섬', en: 'Every source is older than what it is cited for' },
  reads: ['events', 'figures'],
  find: findOlderSources,
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'published: 2024-01-10',
    wrong: 'published: 2023-06-01',
    right: 'published: 2024-01-05',
  },
};

export const unzonedTime: FactRule<'events'> = {
  code: 'A09',
  level: 'warning',
  says: { ko: '현지시간인데 시간대가 없음', en: 'A local time without its zone' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findUnzonedTimes,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 현지시간 기준이다., en: In local time. }\n',
    right: 'timeZone: Asia/Seoul\nnote: { ko: 현지시간 기준이다., en: In local time. }\n',
  },
};
