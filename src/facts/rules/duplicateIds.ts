import type { Problem } from '#intake/problem';
import { toProblem } from '#intake/writtenFile';
import type { Draft } from './draft.ts';
import { claimOf } from '../kinds/vocabulary.ts';
import type { ReadScope } from '../desk/readScope.ts';
import type { Rule } from '#intake/rule';

/** A fact and the file before it that has its id already. */
type Twin = readonly [draft: Draft, twin: Draft];

/** An id is unique over an explainer and what all share; the later file, by path, is the one to rename. */
export function findDuplicateIds(scopes: ReadonlyMap<string, ReadScope>): Problem[] {
  const reference = scopes.get('reference');
  const twins = new Map<Draft, Draft>();
  for (const scope of scopes.values()) {
    for (const [draft, twin] of rememberedTwins(scope, reference)) {
      const known = twins.get(draft);
      if (!known || twin.file.path < known.file.path) twins.set(draft, twin);
    }
  }
  return [...twins].map(duplicateId);
}

const known = new WeakMap<ReadScope, { reference: ReadScope | undefined; twins: Twin[] }>();

/** The same two folders, the very objects, have the same twins. */
function rememberedTwins(scope: ReadScope, reference: ReadScope | undefined): Twin[] {
  const before = known.get(scope);
  if (before && before.reference === reference) return before.twins;
  const twins = twinsIn(scope, reference);
  known.set(scope, { reference, twins });
  return twins;
}

function twinsIn(scope: ReadScope, reference: ReadScope | undefined): Twin[] {
  const all = [...scope.drafts, ...(scope === reference ? [] : (reference?.drafts ?? []))];
  const facts = all.filter(({ folder }) => folder !== 'explainer');
  return [...Map.groupBy(facts, ({ folder, id }) => claimOf(folder, id)).values()].flatMap((same) => {
    const [first, ...later] = same.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
    return first ? later.map((draft): Twin => [draft, first]) : [];
  });
}

function duplicateId([draft, twin]: Twin): Problem {
  return toProblem(draft.file, {
    rule: takenId,
    span: { start: 0, end: 0 },
    message: {
      ko: `이미 있는 id입니다: ‘${draft.id}’(${twin.file.path})`,
      en: `The id ‘${draft.id}’ is taken: ${twin.file.path}`,
    },
    hint: {
      ko: '파일 이름을 바꾸세요. id는 해설과 reference를 통틀어 하나뿐입니다',
      en: 'Rename the file: an id is unique over the explainer and reference/',
    },
  });
}

export const takenId: Rule = {
  code: 'B32',
  level: 'error',
  says: { ko: '이미 있는 id', en: 'An id that is taken' },
  reads: 'all',
  example: {
    file: 'lighthouse/events/who-pays.mdx',
    wrong:
      '---\ntitle: { ko: 수리, en: The repair }\nwhen: 2024-01-20\nparties: [nuri]\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right: 'gone',
  },
};
