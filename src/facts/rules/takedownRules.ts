import type { Takedown } from '../kinds/takedown.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';

/** A fact that was taken down and stands there again under its name. */
function findReturned(lines: readonly Takedown[], present: ReadonlyMap<string, string>): DraftFinding[] {
  return lines.flatMap(({ what, on, fact = '', folder }, n): DraftFinding[] => {
    if (what !== 'fact' || present.get(fact) !== folder) return [];
    return [
      {
        at: { path: ['takenDown', n, 'fact'] },
        message: {
          ko: `${on}에 내린 사실이 다시 있습니다: ${fact}`,
          en: `${fact}, taken down on ${on}, is there again`,
        },
        hint: {
          ko: `파일을 지우세요: ${folder}/${fact}.mdx. 되살릴 일이라면 새 id로 적습니다. 내렸다는 줄은 그대로 둡니다`,
          en: `Delete ${folder}/${fact}.mdx. If it is to come back, give it a new id; the line that it was taken down stays`,
        },
      },
    ];
  });
}

export const returnedWords: FactRule<'explainer'> = {
  code: 'E78',
  level: 'error',
  says: { ko: '내린 것이 다시 있음', en: 'What was taken down is there again' },
  reads: ['explainer'],
  find: ({ takenDown = [] }, { present }) => findReturned(takenDown, present),
  example: {
    file: 'lighthouse/explainer.mdx',
    wrong: `takenDown: [{ on: 2024-02-02, what: fact, fact: who-pays, folder: unknowns, why: { ko: 사생활이었다., en: It was private. }, hash: 0123456789abcdef-${'0'.repeat(64)} }]\n`,
    right: `takenDown: [{ on: 2024-02-02, what: fact, fact: who-owes, folder: unknowns, why: { ko: 사생활이었다., en: It was private. }, hash: 0123456789abcdef-${'0'.repeat(64)} }]\n`,
  },
};
