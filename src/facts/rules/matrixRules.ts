import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import type { Explainer } from '../kinds/explainer.ts';
import { concerns } from '../kinds/issue.ts';
import type { Position } from '../kinds/position.ts';
import { calendarDay } from '../values/when.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import { IN_EACH } from '../values/text.ts';

type Head = Explainer & { folder: 'explainer' };

/** Every party has a position on every issue, and it is one. */
function findUnclearPositions(
  fact: Head | Extract<Fact, { folder: 'positions' }>,
  { facts, present }: World,
): DraftFinding[] {
  return fact.folder === 'positions' ? notOne(fact) : emptyCells(fact, facts, present);
}

/** A position says something, or says that nothing was said, or that nothing was found. */
function notOne(position: Position): DraftFinding[] {
  const forms = (['text', 'noStatement', 'notFound'] as const).filter((key) => position[key] !== undefined);
  if (forms.length === 1) return [];
  return [
    {
      at: { path: [forms[1] ?? 'title'], side: 'key' },
      message: { ko: '입장이 하나로 정해지지 않았습니다', en: 'It is not clear what the position is' },
      hint: {
        ko: 'text, noStatement: true, notFound 가운데 하나만',
        en: 'One of text, noStatement: true, notFound',
      },
    },
  ];
}

function emptyCells({ parties }: Head, facts: World['facts'], present: World['present']): DraftFinding[] {
  const issues = [...facts.values()].filter((fact) => fact.folder === 'issues');
  return issues
    .flatMap((issue) => parties.filter((party) => concerns(issue, party)).map((party) => `${issue.id}--${party}`))
    .filter((id) => present.get(id) !== 'positions')
    .map((id) => ({
      at: { path: ['parties'] },
      message: { ko: `쟁점 표에 빈칸이 있습니다: ${id}`, en: `The comparison has an empty cell: ${id}` },
      hint: {
        ko: `positions/${id}.mdx를 만드세요. 못 찾았으면 notFound, 답이 없었으면 noStatement: true. 얽히지 않은 쟁점이면 그 쟁점 파일의 parties에 얽힌 이만 적으세요`,
        en: `Write positions/${id}.mdx, with notFound where none was found, noStatement: true where none was given. Where the issue is none of its business, list those it concerns under parties: in the issue’s file`,
      },
    }));
}

/** A position belongs to one issue and one party, both named in its file's name: there it is told. */
function findStrayPosition(position: Position, { explainer, present }: World): DraftFinding[] {
  const { id, issue, party } = position;
  const isIssue = present.get(issue) === 'issues';
  const isParty = explainer.parties.includes(party);
  if (isIssue && isParty) return [];
  const issues = [...present].flatMap(([name, folder]) => (folder === 'issues' ? [name] : []));
  const unknown = [...(isIssue ? [] : [issue]), ...(isParty ? [] : [party])].filter(Boolean);
  return [
    {
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

/** Where nothing was found, it is said where and until when one looked: else nobody can look further. */
function findUnsaidSearch({ notFound }: Position, { explainer }: World): DraftFinding[] {
  if (notFound !== true) return [];
  return [
    {
      at: { path: ['notFound'] },
      message: {
        ko: '어디를 언제까지 찾았는지 없습니다',
        en: 'It does not say where one looked, and until when',
      },
      hint: {
        ko: `notFound: { looked: ${IN_EACH}, until: ${calendarDay(explainer.asOf)} }`,
        en: `notFound: { looked: ${IN_EACH}, until: ${calendarDay(explainer.asOf)} }`,
      },
    },
  ];
}

const list = (ids: readonly string[]): string => ids.join(', ') || '—';

export const unclearPosition: FactRule<'explainer' | 'positions'> = {
  code: 'C49',
  level: 'error',
  says: { ko: '빈칸이거나 하나로 정해지지 않은 입장', en: 'A position missing, or not one' },
  reads: ['explainer', 'positions'],
  find: findUnclearPositions,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'title: { ko: 한빛의 입장, en: Hanbit’s position }',
    wrong: 'title: { ko: 한빛의 입장, en: Hanbit’s position }\nnoStatement: true',
    right: 'title: { ko: 한빛의 말, en: What Hanbit says }',
  },
};

export const unsaidSearch: FactRule<'positions'> = {
  code: 'B44',
  level: 'error',
  says: { ko: '어디를 언제까지 찾았는지 없는 notFound', en: 'Not found, and not where one looked' },
  reads: ['positions'],
  find: findUnsaidSearch,
  example: {
    file: 'lighthouse/positions/who-owns--nuri.mdx',
    at: 'notFound: { looked: { ko: 누리의 보도자료와 항만 신문, en: Nuri’s releases and the Harbour Gazette }, until: 2024-01-31 }',
    wrong: 'notFound: true',
    right: 'notFound: { looked: { ko: 누리의 보도자료, en: Nuri’s releases }, until: 2024-01-20 }',
  },
};

export const strayPosition: FactRule<'positions'> = {
  code: 'B29',
  level: 'error',
  says: { ko: '어느 쟁점·당사자의 것도 아닌 입장', en: 'A position of no issue or party' },
  reads: ['positions'],
  find: findStrayPosition,
  example: {
    file: 'lighthouse/positions/who-owns--dolphin.mdx',
    wrong: '---\ntitle: { ko: 돌고래의 입장, en: The dolphin’s position }\nnotFound: true\n---\n',
    right: 'gone',
  },
};
