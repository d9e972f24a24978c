import type { Draft, DraftFinding } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule, FileRule } from './rule.ts';
import type { World } from './world.ts';
import { calendarDay, datesIn, endOf, startOf } from '../values/when.ts';

/** What an explainer says of its own days: it was published on or after the day it speaks of, and saw nothing later. */
function findHeadDays({ asOf: now, published, revised, latestSeen }: World['explainer']): DraftFinding[] {
  const asOf = calendarDay(now);
  const last = revised !== undefined && revised > published ? revised : published;
  const found: DraftFinding[] = [];
  if (asOf > last) {
    found.push(
      findingAt(
        ['asOf'],
        {
          ko: `기준일(${asOf})이 발행하거나 고친 날(${last})보다 뒤입니다`,
          en: `It speaks of ${asOf} and was last published on ${last}`,
        },
        { ko: `기준일을 고치거나, 그날 고쳐 발행했으면 revised: ${asOf}`, en: `Mend it, or write revised: ${asOf}` },
      ),
    );
  }
  if (startOf(latestSeen) > asOf) {
    found.push(
      findingAt(
        ['latestSeen'],
        {
          ko: `기준일(${asOf})보다 뒤의 것을 보았다고 합니다`,
          en: `It claims to have seen what is later than ${asOf}`,
        },
        { ko: '두 날짜 가운데 틀린 것을 고치세요', en: 'Mend whichever of the two dates is wrong' },
      ),
    );
  }
  return found;
}

/** The newest that was seen is not older than a source that was read. */
function findNewerSource({ id, latestSeen, asOf }: World['explainer'], { sources }: World): DraftFinding[] {
  const newer = sources
    .filter(
      ({ file, published }) =>
        file.startsWith(`${id}/`) && startOf(published) > endOf(latestSeen) && startOf(published) <= calendarDay(asOf),
    )
    .sort((a, b) => startOf(b.published).localeCompare(startOf(a.published)))[0];
  if (!newer) return [];
  const day = datesIn(newer.published)[0] ?? '';
  return [
    findingAt(
      ['latestSeen'],
      { ko: `더 새로운 출처가 있습니다: ${newer.id}(${day})`, en: `A newer source is on file: ${newer.id} (${day})` },
      { ko: `latestSeen: ${day}`, en: `latestSeen: ${day}` },
    ),
  ];
}

/** A key date is a day on which something happened. */
function findEmptyKeyDates({ keyDates }: World['explainer'], { facts }: World): DraftFinding[] {
  const days = new Set([...facts.values()].flatMap(daysOf));
  return (keyDates ?? []).flatMap((day, at) =>
    days.has(day)
      ? []
      : findingAt(
          ['keyDates', at],
          { ko: `이날의 사건도 거래도 없습니다: ${day}`, en: `Nothing on file happened on ${day}` },
          { ko: '사건의 날짜와 맞추거나 빼세요', en: 'Match it to the day of an event, or take it out' },
        ),
  );
}

function daysOf(fact: Fact): string[] {
  if (fact.folder === 'clauses') return fact.versions.map(({ from }) => from);
  return 'when' in fact && fact.when !== undefined ? datesIn(fact.when) : [];
}

const LED = /^(\d{4}-\d{2})(?:-\d{2})?-/;

/** A name that begins with a month is of that month: its address says so. */
function findMonthInName({ id, when }: Of<'events' | 'deals' | 'figures'>): DraftFinding[] {
  const month = LED.exec(id)?.[1];
  if (month === undefined || (startOf(when).slice(0, 7) <= month && month <= endOf(when).slice(0, 7))) return [];
  return [
    findingAt(
      ['when'],
      { ko: `파일 이름은 ${month}인데 날짜는 그달이 아닙니다`, en: `The file’s name says ${month}, the date does not` },
      { ko: '날짜를 고치거나 파일 이름을 바꾸세요', en: 'Mend the date, or rename the file' },
    ),
  ];
}

/** Nothing published is corrected before it is published. */
function findEarlyHistory({ file, scope, fact }: Draft, { explainer }: World): DraftFinding[] {
  if (scope !== explainer.id || !('history' in fact)) return [];
  return (fact.history ?? []).flatMap(({ on, why }, at) => {
    const found: DraftFinding[] = [];
    if (on < explainer.published) {
      found.push(
        findingAt(
          ['history', at, 'on'],
          {
            ko: `발행한 날(${explainer.published})보다 먼저 고쳤다고 합니다`,
            en: `Changed before it was published (${explainer.published})`,
          },
          { ko: '고쳐 발행한 날을 적으세요', en: 'Give the day the change was published' },
        ),
      );
    }
    const empty = (['ko', 'en'] as const).find((locale) => !/\p{L}{2}/u.test(why[locale]));
    if (empty) {
      found.push(
        findingAt(
          ['history', at, 'why', empty],
          { ko: '까닭에 낱말이 없습니다', en: 'The reason has no word in it' },
          {
            ko: '무엇이 틀렸거나 바뀌었는지 한 문장으로 적으세요',
            en: 'Say in a sentence what was wrong, or what changed',
          },
        ),
      );
    }
    return file.path === explainer.file ? [] : found;
  });
}

export const headDays: FactRule<'explainer'> = {
  code: 'D11',
  level: 'error',
  says: { ko: '기준일과 발행일, 본 날이 어긋남', en: 'The days of an explainer contradict each other' },
  reads: ['explainer'],
  find: findHeadDays,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'latestSeen: 2024-01',
    wrong: 'latestSeen: 2024-03',
    right: 'latestSeen: 2024-02',
  },
};

export const newerSource: FactRule<'explainer'> = {
  code: 'D16',
  level: 'warning',
  says: { ko: '가장 새 것이라는 날보다 새로운 출처', en: 'A source newer than the newest seen' },
  reads: ['explainer'],
  find: findNewerSource,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'latestSeen: 2024-01',
    wrong: 'latestSeen: 2023-11',
    right: 'latestSeen: 2024-01-12',
  },
};

export const emptyKeyDate: FactRule<'explainer'> = {
  code: 'D14',
  level: 'error',
  says: { ko: '아무 일도 없던 날이 고비', en: 'A key date on which nothing happened' },
  reads: ['explainer'],
  find: findEmptyKeyDates,
  example: { file: 'lighthouse/explainer.mdx', wrong: 'keyDates: [2024-01-11]\n', right: 'keyDates: [2024-01-10]\n' },
};

export const monthInName: FactRule<'events' | 'deals' | 'figures'> = {
  code: 'D12',
  level: 'error',
  says: { ko: '파일 이름의 달과 다른 날짜', en: 'A date of another month than the file’s name' },
  reads: ['events', 'deals', 'figures'],
  find: findMonthInName,
  example: {
    file: 'lighthouse/events/2024-12-opening.mdx',
    at: 'when: 2024-12',
    wrong: 'when: 2024-11',
    right: 'when: 2024-12-01',
  },
};

export const earlyHistory: FileRule = {
  code: 'D13',
  level: 'error',
  says: { ko: '발행 전의 고침이거나 까닭 없는 고침', en: 'A change before publication, or without a reason' },
  reads: 'file',
  find: findEarlyHistory,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong:
      'history:\n  - { on: 2024-01-05, kind: correction, field: value, was: { percent: 26 }, now: { percent: 27, qualifier: about }, why: { ko: 잘못 읽었다., en: Misread. } }\n',
    right:
      'history:\n  - { on: 2024-02-05, kind: correction, field: value, was: { percent: 26 }, now: { percent: 27, qualifier: about }, why: { ko: 잘못 읽었다., en: Misread. } }\n',
  },
};
