import type { Problem } from '#intake/problem';
import { toProblem } from '#intake/writtenFile';
import { inFile, type Draft } from './draft.ts';
import type { Waiver } from './fact.ts';

/** Warnings that their file accepts are dropped; a waiver that accepts nothing is told as a note. Errors stay. */
export function applyWaivers(problems: readonly Problem[], drafts: readonly Draft[]): Problem[] {
  const waivers = new Map(drafts.map((draft) => [draft.file.path, waiversOf(draft)]));
  const isWaived = (problem: Problem): boolean =>
    problem.level === 'warning' &&
    (waivers.get(problem.file) ?? []).some((waiver: Waiver) => waiver.code === problem.code);
  const idle = drafts.flatMap((draft) =>
    waiversOf(draft).flatMap((waiver, at) => {
      if (problems.some((one) => one.level === 'warning' && one.file === draft.file.path && one.code === waiver.code))
        return [];
      return [toProblem(draft.file, inFile(draft, idleWaiver(waiver.code, at)))];
    }),
  );
  return [...problems.filter((problem) => !isWaived(problem)), ...idle];
}

function waiversOf({ fact }: Draft): readonly Waiver[] {
  return 'waivers' in fact ? (fact.waivers ?? []) : [];
}

function idleWaiver(code: string, at: number) {
  return {
    code: 'D67',
    level: 'note' as const,
    at: { path: ['waivers', at, 'code'] },
    message: { ko: `받아들일 ${code} 경고가 없습니다`, en: `There is no warning ${code} here to accept` },
    hint: { ko: '이 waiver를 지우세요', en: 'Remove this waiver' },
  };
}
