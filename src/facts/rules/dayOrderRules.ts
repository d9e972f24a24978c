import type { Draft, DraftFinding } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule, FileRule } from './rule.ts';
import type { World } from './world.ts';
import { datesIn, endOf, startOf } from '../values/when.ts';
import { LOCALES } from '../values/text.ts';

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

/** A report named after a year was not published years from it, though it may appear in the next. A record may be named after its law. */
function findYearInName({ id, kind, published }: Of<'sources'>): DraftFinding[] {
  if (kind === 'record') return [];
  const year = Number(/-((?:19|20)\d\d)(?:-\d\d){0,2}$/.exec(id)?.[1]);
  const own = Number(startOf(published).slice(0, 4));
  if (!year || !own || Math.abs(year - own) < 2) return [];
  return [
    findingAt(
      ['published'],
      {
        ko: `파일 이름은 ${year}년인데 나온 해는 ${own}년입니다`,
        en: `The file’s name says ${year}, it was published in ${own}`,
      },
      { ko: '날짜를 고치거나 파일 이름을 바꾸세요', en: 'Mend the date, or rename the file' },
    ),
  ];
}

/** A name that begins with a month is of that month: its address says so. */
function findMonthInName(fact: Of<'events' | 'deals' | 'figures' | 'sources'>): DraftFinding[] {
  if (fact.folder === 'sources') return findYearInName(fact);
  const { id, when } = fact;
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
    const empty = LOCALES.find((locale) => !/\p{L}{2}/u.test(why[locale]));
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

export const emptyKeyDate: FactRule<'explainer'> = {
  code: 'D14',
  level: 'error',
  says: { ko: '아무 일도 없던 날이 고비', en: 'A key date on which nothing happened' },
  reads: ['explainer'],
  find: findEmptyKeyDates,
  example: { file: 'lighthouse/explainer.mdx', wrong: 'keyDates: [2024-01-11]\n', right: 'keyDates: [2024-01-10]\n' },
};

export const monthInName: FactRule<'events' | 'deals' | 'figures' | 'sources'> = {
  code: 'D12',
  level: 'error',
  says: { ko: '파일 이름의 달과 다른 날짜', en: 'A date of another month than the file’s name' },
  reads: ['events', 'deals', 'figures', 'sources'],
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
