import type { Clause } from '../kinds/clause.ts';
import type { DraftFinding } from './draft.ts';
import type { Event } from '../kinds/event.ts';
import { calendarDay, firstDay, lastDay, startOf } from '../values/when.ts';
import type { Draft } from './draft.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import type { FactRule, FileRule } from './rule.ts';

/** Every `{ from, to }` in a fact, of dates or of numbers, wherever it stands, ends after it starts. */
function findBackwardRanges(data: unknown, path: (string | number)[] = []): DraftFinding[] {
  if (data === null || typeof data !== 'object') return [];
  if (Array.isArray(data)) return data.flatMap((item, at) => findBackwardRanges(item, [...path, at]));
  const found = Object.entries(data).flatMap(([key, value]) => findBackwardRanges(value, [...path, key]));
  const { from, to, until } = data as Record<string, unknown>;
  const end = to ?? until;
  if (typeof from === 'number' && typeof to === 'number' && !DATED.includes(String(path.at(-1)))) {
    if (from > to) found.push(backwardNumbers(from, to, path));
  } else if (isDate(from) && isDate(end) && lastDay(String(end)) < firstDay(String(from))) {
    found.push({
      at: { path: [...path, to === undefined ? 'until' : 'to'] },
      message: {
        ko: `끝(${String(end)})이 시작(${String(from)})보다 앞섭니다`,
        en: `The end (${String(end)}) comes before the start (${String(from)})`,
      },
      hint: { ko: '두 날짜가 뒤바뀌었나요?', en: 'Are the two dates swapped?' },
    });
  }
  return found;
}

/** Fields whose range is one of times, where a bare year is read as a number. */
const DATED = ['when', 'for', 'published', 'latestSeen'];

function backwardNumbers(from: number, to: number, path: (string | number)[]): DraftFinding {
  return {
    at: { path: [...path, 'to'] },
    message: {
      ko: `큰 쪽(to: ${to})이 작은 쪽(from: ${from})보다 작습니다`,
      en: `The larger end (to: ${to}) is below the smaller (from: ${from})`,
    },
    hint: { ko: `{ from: ${to}, to: ${from} }`, en: `{ from: ${to}, to: ${from} }` },
  };
}

function isDate(value: unknown): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(String(value));
}

const backwardRangesIn = rememberedBy((draft: Draft) => findBackwardRanges(draft.file.data));

/** A clause's versions follow each other and do not overlap. */
function findClauseProblems(clause: Clause): DraftFinding[] {
  const found: DraftFinding[] = [];
  clause.versions.forEach((version, at) => {
    const before = clause.versions[at - 1];
    if (!before) return;
    if (firstDay(version.from) <= firstDay(before.from)) {
      found.push({
        at: { path: ['versions', at, 'from'] },
        message: {
          ko: `조항의 판이 시간순이 아닙니다(${before.from} 다음에 ${version.from})`,
          en: `The versions are not in order (${version.from} after ${before.from})`,
        },
        hint: { ko: '이른 판부터 차례로 적으세요', en: 'Write the earliest version first' },
      });
    } else if (before.until && lastDay(before.until) > lastDay(version.from)) {
      found.push({
        at: { path: ['versions', at - 1, 'until'] },
        message: {
          ko: `앞 판(${before.until}까지)과 다음 판(${version.from}부터)이 겹칩니다`,
          en: `Two versions overlap: one until ${before.until}, the next from ${version.from}`,
        },
        hint: {
          ko: `지우거나 이렇게 줄이세요: until: ${version.from}`,
          en: `Shorten it to until: ${version.from}, or leave it out`,
        },
      });
    }
  });
  return found;
}

/** What lies after `asOf` is expected, not done. */
function findFutureProblems(event: Event, { explainer: { asOf } }: World): DraftFinding[] {
  if (event.status === 'expected' || startOf(event.when) <= calendarDay(asOf)) return [];
  return [
    {
      at: { path: ['when'] },
      message: { ko: `기준일(${asOf})보다 뒤의 일입니다`, en: `This lies after ${asOf}, the day the page speaks of` },
      hint: {
        ko: `이미 있은 일이면 explainer.mdx의 기준일을 옮기세요: asOf: ${startOf(event.when)}. 앞날의 일이면 status: expected(예정)`,
        en: `If it has happened, move the day in explainer.mdx: asOf: ${startOf(event.when)}; if it is to come, status: expected`,
      },
    },
  ];
}

export const backwardRange: FileRule = {
  code: 'A24',
  level: 'error',
  says: { ko: '끝이 시작보다 앞섬', en: 'A range that ends before it starts' },
  reads: 'file',
  find: (draft) => backwardRangesIn(draft),
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'when: 2024-01-10',
    wrong: 'when: { from: 2024-01, to: 2023-01 }',
    right: 'when: { from: 2023-01, to: 2024-01 }',
  },
};

export const overlappingVersions: FactRule<'clauses'> = {
  code: 'A23',
  level: 'error',
  says: { ko: '조항의 판이 순서가 틀리거나 겹침', en: 'Versions of a clause out of order or overlapping' },
  reads: ['clauses'],
  find: findClauseProblems,
  example: {
    file: 'lighthouse/clauses/exclusive-light.mdx',
    at: '  - from: 2020\n',
    wrong: '  - from: 2020\n    until: 2024-06\n',
    right: '  - from: 2020\n    until: 2024-01\n',
  },
};

export const aheadOfItsDay: FactRule<'events'> = {
  code: 'A05',
  level: 'error',
  says: { ko: '기준일보다 뒤의 일인데 예정이 아님', en: 'Lies after the day the page speaks of, and is not expected' },
  reads: ['events'],
  find: findFutureProblems,
  example: {
    file: 'lighthouse/events/2024-12-opening.mdx',
    at: 'status: expected',
    wrong: 'status: announced',
    right: 'status: expected',
  },
};
