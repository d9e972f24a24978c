import { readFrontmatter } from '#intake/frontmatter';
import type { Message, Problem } from '#intake/problem';
import { keySpan, toProblem, type WrittenFile } from '#intake/writtenFile';
import type { Dossier, Fact } from '../kinds/dossier.ts';
import { lastDay } from '../values/when.ts';

/** An open story that nobody has looked at for longer than this has to say so. */
const STALE_DAYS = 30;

/**
 * What time does to facts that hold: a review date gone by, an open story left alone, a source without an archived copy.
 * Notes only: none of it makes a fact wrong. The one rule that looks at `today` (`YYYY-MM-DD`), which the command gives it.
 */
export function findUpkeep(files: readonly WrittenFile[], dossiers: readonly Dossier[], today: string): Problem[] {
  const written = new Map(files.map((file) => [file.path, file]));
  const facts = new Map(dossiers.flatMap((dossier) => dossier.facts.map((fact) => [fact.file, fact] as const)));
  const found = [
    ...dossiers.flatMap(({ explainer }) => staleStory(explainer, today)),
    ...[...facts.values()].flatMap((fact) => [...overdue(fact, today), ...unarchived(fact)]),
  ];
  return found.flatMap(({ path, field, ...finding }) => {
    const file = written.get(path);
    const fact = file && readFrontmatter(file).fact;
    return fact ? [toProblem(fact, { ...finding, level: 'note', field, span: keySpan(fact, [field]) })] : [];
  });
}

interface Upkeep {
  path: string;
  field: string;
  code: string;
  message: Message;
  hint: Message;
}

function staleStory(explainer: Dossier['explainer'], today: string): Upkeep[] {
  const days = Math.round((Date.parse(today) - Date.parse(explainer.asOf)) / 86_400_000);
  if (!explainer.state.open || days <= STALE_DAYS) return [];
  return [
    {
      path: explainer.file,
      field: 'asOf',
      code: 'C55',
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
      path: fact.file,
      field: 'reviewBy',
      code: 'C55',
      message: { ko: `다시 살필 날이 지났습니다(${fact.reviewBy})`, en: `Its review was due by ${fact.reviewBy}` },
      hint: {
        ko: '사실이 그대로인지 살피고 새 날짜를 적거나 지우세요',
        en: 'See whether it still holds, then give a new date or remove it',
      },
    },
  ];
}

function unarchived(fact: Fact): Upkeep[] {
  if (fact.folder !== 'sources' || fact.url === undefined || fact.archived !== undefined) return [];
  return [
    {
      path: fact.file,
      field: 'url',
      code: 'C52',
      message: { ko: '보존본의 주소가 없습니다', en: 'No archived copy is named' },
      hint: {
        ko: '보존본을 열어 보았으면 적으세요: archived: https://web.archive.org/web/…',
        en: 'If you have opened an archived copy, name it: archived: https://web.archive.org/web/…',
      },
    },
  ];
}
