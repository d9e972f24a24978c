import type { Problem } from '#intake/problem';
import { toProblem } from '#intake/writtenFile';
import { inFile, type Draft } from '../rules/draft.ts';
import type { Waiver } from '../kinds/fact.ts';
import { idleWaiver } from '../rules/waiverRules.ts';

/**
 * Warnings that their file accepts are dropped; a waiver that accepts nothing is told as a note. Errors stay.
 * An explainer's waivers hold for its stories too, which have no fields of their own.
 */
export function applyWaivers(problems: readonly Problem[], drafts: readonly Draft[]): Problem[] {
  const warnings = problems.filter((problem) => problem.level === 'warning');
  const accepted = new Set<Problem>();
  const idle: Problem[] = [];
  for (const draft of drafts) {
    waiversOf(draft).forEach((waiver, at) => {
      const hits = warnings.filter((problem) => problem.code === waiver.code && speaksFor(draft, problem.file));
      for (const hit of hits) accepted.add(hit);
      if (hits.length === 0) idle.push(toProblem(draft.file, inFile(draft, acceptsNothing(waiver.code, at))));
    });
  }
  return [...problems.filter((problem) => !accepted.has(problem)), ...idle];
}

function speaksFor({ file, folder, scope }: Draft, path: string): boolean {
  return path === file.path || (folder === 'explainer' && path.startsWith(`${scope}/story/`));
}

function waiversOf({ fact }: Draft): readonly Waiver[] {
  return 'waivers' in fact ? (fact.waivers ?? []) : [];
}

function acceptsNothing(code: string, at: number) {
  return {
    rule: idleWaiver,
    at: { path: ['waivers', at, 'code'] },
    message: { ko: `받아들일 ${code} 경고가 없습니다`, en: `There is no warning ${code} here to accept` },
    hint: { ko: '이 waiver를 지우세요', en: 'Remove this waiver' },
  };
}
