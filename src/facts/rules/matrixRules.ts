import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import type { Explainer } from '../kinds/explainer.ts';
import type { Position } from '../kinds/position.ts';
import type { World } from './world.ts';

/** Every party has a position on every issue. */
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
  return missing.map((id) => ({
    code: 'C49',
    at: { path: ['parties'] },
    message: { ko: `쟁점 표에 빈칸이 있습니다: ${id}`, en: `The comparison has an empty cell: ${id}` },
    hint: {
      ko: `positions/${id}.mdx를 만드세요. 못 찾았으면 notFound: true, 답이 없었으면 noStatement: true`,
      en: `Write positions/${id}.mdx; notFound: true where none was found, noStatement: true where none was given`,
    },
  }));
}

/** A position belongs to one issue and one party, both named in its file's name: there it is told. */
export function findStrayPosition(position: Position, { explainer, present }: World): DraftFinding[] {
  const { id, issue, party } = position;
  const isIssue = present.get(issue) === 'issues';
  const isParty = explainer.parties.includes(party);
  if (isIssue && isParty) return [];
  const issues = [...present].flatMap(([name, folder]) => (folder === 'issues' ? [name] : []));
  const unknown = [...(isIssue ? [] : [issue]), ...(isParty ? [] : [party])].filter(Boolean);
  return [
    {
      code: 'B29',
      at: { path: [], side: 'key' },
      message: {
        ko: `어느 쟁점·당사자의 것도 아닌 입장입니다: ${id}`,
        en: `A position of no issue or party: ${id}`,
      },
      hint: {
        ko: `파일 이름을 쟁점--당사자 꼴로 고치세요. 모르는 이름: ${list(unknown)}. 쟁점: ${list(issues)}. 당사자: ${list(explainer.parties)}`,
        en: `Rename the file as issue--party. Unknown: ${list(unknown)}. Issues: ${list(issues)}. Parties: ${list(explainer.parties)}`,
      },
    },
  ];
}

const list = (ids: readonly string[]): string => ids.join(', ') || '—';
