import { readFrontmatter } from '#intake/frontmatter';
import type { Message, Problem } from '#intake/problem';
import { keySpan, toProblem, type WrittenFile } from '#intake/writtenFile';
import type { Dossier, Fact } from '../kinds/dossier.ts';
import { calendarDay, lastDay } from '../values/when.ts';
import { findFutureDays } from './futureRules.ts';
import type { Rule } from '#intake/rule';
import { rememberedBy } from './rememberedBy.ts';

/**
 * An open story that nobody has looked at for longer than this has to say so. A month is a choice: less asks for work where
 * nothing moves, more lets “open” grow old unseen.
 */
const STALE_DAYS = 30;

/**
 * What time does to facts that hold: a review date gone by, an open story left alone, a source without an archived copy.
 * Notes only: none of it makes a fact wrong. A day that has not come does. What looks at `today` (`YYYY-MM-DD`), which the command gives.
 */
export function findUpkeep(files: readonly WrittenFile[], dossiers: readonly Dossier[], today: string): Problem[] {
  const written = new Map(files.map((file) => [file.path, file]));
  const facts = new Map(dossiers.flatMap((dossier) => dossier.facts.map((fact) => [fact.file, fact] as const)));
  const find = (path: string, look: () => Upkeep[]): readonly Problem[] => {
    const file = written.get(path);
    return file ? onDay(file, today, () => look().flatMap((each) => asProblem(file, each))) : [];
  };
  return [
    ...dossiers.flatMap(({ explainer }) => find(explainer.file, () => staleStory(explainer, today))),
    ...[...facts.values()].flatMap((fact) => find(fact.file, () => [...overdue(fact, today), ...notArchived(fact)])),
    ...findFutureDays(files, today),
  ];
}

/** What is due in a file on the day of which it was asked last. */
export interface Due {
  on: string;
  problems: readonly Problem[];
}
export const dueIn = rememberedBy((_file: WrittenFile): Due => ({ on: '', problems: [] }));

function onDay(file: WrittenFile, today: string, look: () => Problem[]): readonly Problem[] {
  const known = dueIn(file);
  const due = known.on === today ? known : { on: today, problems: look() };
  dueIn.take(file, due);
  return due.problems;
}

function asProblem(file: WrittenFile, { field, ...finding }: Upkeep): Problem[] {
  const { fact } = readFrontmatter(file);
  return fact ? [toProblem(fact, { ...finding, field, span: keySpan(fact, [field]) })] : [];
}

interface Upkeep {
  field: string;
  rule: Rule;
  message: Message;
  hint: Message;
}

function staleStory(explainer: Dossier['explainer'], today: string): Upkeep[] {
  const days = Math.round((Date.parse(today) - Date.parse(calendarDay(explainer.asOf))) / 86_400_000);
  if (!explainer.state.open || days <= STALE_DAYS) return [];
  return [
    {
      field: 'asOf',
      rule: reviewDue,
      message: {
        ko: `아직 열린 이야기인데 기준일이 ${days}일 전입니다`,
        en: `The story is open, and the day it speaks of is ${days} days ago`,
      },
      hint: { ko: `새 소식을 살피고 asOf: ${today}`, en: `Look for news, then asOf: ${today}` },
    },
  ];
}

function overdue(fact: Fact, today: string): Upkeep[] {
  if (!('reviewBy' in fact) || fact.reviewBy === undefined || lastDay(fact.reviewBy) >= today) return [];
  return [
    {
      field: 'reviewBy',
      rule: reviewDue,
      message: { ko: `다시 살필 날이 지났습니다(${fact.reviewBy})`, en: `Its review was due by ${fact.reviewBy}` },
      hint: {
        ko: '사실이 그대로인지 살피고 새 날짜를 적거나 지우세요',
        en: 'See whether it still holds, then give a new date or remove it',
      },
    },
  ];
}

function notArchived(fact: Fact): Upkeep[] {
  if (fact.folder !== 'sources' || fact.url === undefined || fact.archived !== undefined) return [];
  return [
    {
      field: 'url',
      rule: unarchived,
      message: { ko: '보존본의 주소가 없습니다', en: 'No archived copy is named' },
      hint: {
        ko: '보존본을 열어 보았으면 적으세요: archived: https://web.archive.org/web/…',
        en: 'If you have opened an archived copy, name it: archived: https://web.archive.org/web/…',
      },
    },
  ];
}

export const reviewDue: Rule = {
  code: 'C55',
  level: 'note',
  says: { ko: '다시 살필 날이 지난 사실이나 이야기', en: 'A fact or an open story whose review is due' },
  reads: 'today',
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong: 'reviewBy: 2024-02\n',
    right: 'reviewBy: 2024-03\n',
  },
};

export const unarchived: Rule = {
  code: 'C52',
  level: 'note',
  says: { ko: '보존본의 주소가 없는 출처', en: 'A source without an archived copy' },
  reads: 'today',
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    wrong: '',
    right: 'archived: https://web.archive.org/web/20250110000000/https://harbour.example.org/register\n',
  },
};
