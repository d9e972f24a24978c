import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import type { Explainer } from '../kinds/explainer.ts';

/** Every party has a position on every issue, and every position belongs to one of each. */
export function findMatrixProblems(
  explainer: Explainer,
  facts: ReadonlyMap<string, Fact>,
  present: ReadonlyMap<string, string>,
): DraftFinding[] {
  const issues = [...facts.values()].filter((fact) => fact.folder === 'issues');
  const missing = issues.flatMap((issue) =>
    explainer.parties
      .filter((party) => present.get(`${issue.id}--${party}`) !== 'positions')
      .map((party) => `${issue.id}--${party}`),
  );
  const stray = [...facts.values()].filter(
    (fact) =>
      fact.folder === 'positions' && !(present.get(fact.issue) === 'issues' && explainer.parties.includes(fact.party)),
  );
  return [
    ...missing.map((id) => ({
      code: 'C49',
      at: { path: ['parties'] },
      message: { ko: `쟁점 표에 빈칸이 있습니다: ${id}`, en: `The comparison has an empty cell: ${id}` },
      hint: {
        ko: `positions/${id}.mdx를 만드세요. 못 찾았으면 notFound: true, 답이 없었으면 noStatement: true`,
        en: `Write positions/${id}.mdx; notFound: true where none was found, noStatement: true where none was given`,
      },
    })),
    ...stray.map((fact) => ({
      code: 'B29',
      at: { path: ['parties'] },
      message: {
        ko: `어느 쟁점·당사자의 것도 아닌 입장입니다: ${fact.id}`,
        en: `A position of no issue or party: ${fact.id}`,
      },
      hint: { ko: '파일 이름을 쟁점--당사자 꼴로 고치세요', en: 'Rename the file as issue--party' },
    })),
  ];
}
