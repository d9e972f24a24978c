import { withParticles } from '#intake/particle';
import type { Problem } from '#intake/problem';
import type { Rule } from '#intake/rule';
import { toProblem } from '#intake/writtenFile';
import type { ReadScope } from '../desk/readScope.ts';
import { placementOf } from '../kinds/placement.ts';

/** What lies in a folder of its own but has no `explainer.mdx` over it: nobody would read it, and nobody would miss it. */
export function findHeadless(scopes: ReadonlyMap<string, ReadScope>): Problem[] {
  return [...scopes].flatMap(([scope, { files }]) => {
    const roles = files.map((file) => ({ file, ...placementOf(file.path) }));
    const first = roles.find(({ role }) => role === 'fact' || role === 'story' || role === 'rows');
    if (scope === 'reference' || !first || roles.some(({ role }) => role === 'explainer')) return [];
    return [
      toProblem(first.file, {
        rule: headlessFolder,
        span: { start: 0, end: 0 },
        message: {
          ko: withParticles`‘${scope}’에는 explainer.mdx가 없어, 이 폴더의 글은 하나도 실리지 않습니다`,
          en: `There is no explainer.mdx in ‘${scope}’, so nothing of this folder is published`,
        },
        hint: {
          ko: `새 해설이면 이 명령을 부르세요: npm run new -- explainer ${scope}. 지워졌으면 이 명령이 되찾습니다: git checkout -- content/${scope}/explainer.mdx. 내린 해설이면 폴더째 지우세요`,
          en: `For a new explainer run npm run new -- explainer ${scope}. If it was deleted, git checkout -- content/${scope}/explainer.mdx brings it back; of an explainer that is no more, delete the folder`,
        },
      }),
    ];
  });
}

export const headlessFolder: Rule = {
  code: 'E86',
  level: 'error',
  says: { ko: 'explainer.mdx가 없는 해설 폴더', en: 'A folder of facts without its explainer.mdx' },
  reads: 'all',
  example: {
    file: 'lantern/events/lamp-lit.mdx',
    wrong:
      '---\ntitle: { ko: 점등, en: The lighting }\nwhen: 2024-01-20\nparties: [nuri]\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right: 'gone',
  },
};
