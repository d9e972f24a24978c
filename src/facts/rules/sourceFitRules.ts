import { bothLanguages, citedBy } from './citations.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import type { Event } from '../kinds/event.ts';
import type { Position } from '../kinds/position.ts';
import { moneyOfDeal } from '../kinds/deal.ts';
import { highest } from '../values/quantity.ts';
import type { World } from './world.ts';
import { earnsAnnounced, originOf } from './statusRules.ts';
import { endOf, startOf } from '../values/when.ts';

/** From here up an amount should not rest on one report alone. */
const LARGE: Readonly<Record<string, number>> = { krw: 10e12, jpy: 1e12 };
const LARGE_ELSEWHERE = 10e9;
const SAID_TO_BE =
  /전했|전해|보도|알려|밝힌|밝혔|발표|따르면|출처|한 곳|report|said|says|according|announc|told|gave|known only|single|alone/i;

/** A large amount on one origin says so to the reader, or finds a second. A party’s own word is its own attribution. */
export function findLoneLargeAmounts(fact: Fact, world: World): DraftFinding[] {
  if (fact.folder !== 'deals' && fact.folder !== 'figures') return [];
  const money = fact.folder === 'deals' ? moneyOfDeal(fact) : fact.value;
  if (money?.form !== 'money' || highest(money.number) < (LARGE[money.currency] ?? LARGE_ELSEWHERE)) return [];
  if (!['reported', 'unverified', 'expected'].includes(fact.status) || fact.by !== undefined) return [];
  const sources = citedBy(fact, world).map(({ source }) => source);
  if (sources.some((source) => source.kind === 'record') || earnsAnnounced(sources)) return [];
  const origins = new Set(sources.map((source) => originOf(source, sources)));
  if (origins.size !== 1 || SAID_TO_BE.test(bothLanguages(fact.note))) return [];
  return [
    {
      code: 'C51',
      level: 'warning',
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

/** Why a speaker stays unnamed is a reason, not the word ‘anonymous’ once more. */
export function findEmptyReasons(position: Position): DraftFinding[] {
  const speaker = position.speaker;
  if (!speaker || !('unnamed' in speaker)) return [];
  return (['ko', 'en'] as const).flatMap((locale): DraftFinding[] => {
    const reason = speaker.reason[locale].trim();
    const bare = reason.replace(/[.\s]/g, '').toLowerCase();
    const saysNothing =
      reason === speaker.unnamed[locale].trim() ||
      /^(?:익명|비공개|없음|미상|불명|모름|-+|\?+|anonymous|unnamed|none|unknown|na|n\/a|tbd)$/.test(bare);
    if (!saysNothing) return [];
    return [
      {
        code: 'C50',
        level: 'warning',
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
export function findOlderSources(fact: Fact, world: World): DraftFinding[] {
  if (fact.folder !== 'events' && !(fact.folder === 'figures' && MEASURED.has(fact.measure))) return [];
  if (fact.status === 'expected') return [];
  const sources = citedBy(fact, world).map(({ source }) => source);
  const start = startOf(fact.when);
  // What lies after the day the page speaks of has a rule of its own.
  if (start > world.explainer.asOf) return [];
  const earliest = new Date(Date.parse(start) - ROUGHLY).toISOString().slice(0, 10);
  if (sources.length === 0 || sources.some((source) => endOf(source.published) >= earliest)) return [];
  const newest =
    sources
      .map((source) => endOf(source.published))
      .sort()
      .at(-1) ?? '';
  return [
    {
      code: 'C94',
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

/** Figures of what is, not of what is planned or foreseen. */
const MEASURED: ReadonlySet<string> = new Set([
  'parameters',
  'training-chips',
  'funded-to-date',
  'stake',
  'stake-value',
]);

const LOCAL_TIME = /현지\s?시[간각]|\blocal time\b/i;

/** A time said to be local names its zone: in Seoul it may be the next day. */
export function findUnzonedTimes(event: Event & { folder: 'events' }): DraftFinding[] {
  if (event.timeZone) return [];
  return (['title', 'summary', 'note'] as const).flatMap((field) =>
    (['ko', 'en'] as const).flatMap((locale): DraftFinding[] => {
      const hit = LOCAL_TIME.exec(event[field]?.[locale] ?? '');
      if (!hit) return [];
      return [
        {
          code: 'A09',
          level: 'warning',
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
